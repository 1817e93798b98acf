package com.tableturner.bench;

import com.tableturner.base.Actor;
import com.tableturner.base.Roles;
import com.tableturner.exchange.DataSet;
import com.tableturner.exchange.ExportRequest;
import com.tableturner.exchange.Exports;
import com.tableturner.exchange.FileFormat;
import com.tableturner.exchange.Watcher;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** {@code bin/bench --export [--reservations N]}: every reservation as CSV and XLSX, and what the heap holds meanwhile. */
final class ExportBench implements Watcher {

    private static final Actor ADMIN = new Actor.Staff(1, Set.of(Roles.ADMIN), Set.of());
    private static final long LOOKED_AT_EVERY = 100_000;
    private static final double MEGABYTE = 1024 * 1024;

    private double least = Double.MAX_VALUE;
    private double most;

    private ExportBench() {}

    static void run(String database, Path folder) throws IOException {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("bench", "", "ROLE_" + Roles.ADMIN));
        try (var core = BenchCore.startWithExchange(database)) {
            var exports = core.getBean(Exports.class);
            for (var format : FileFormat.values()) {
                new ExportBench().measure(exports, format, folder);
            }
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void measure(Exports exports, FileFormat format, Path folder) throws IOException {
        var request = new ExportRequest(DataSet.RESERVATIONS, format, Set.of(), null, null);
        var file = folder.resolve(request.fileName());
        var began = System.nanoTime();
        long rows;
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            rows = exports.write(ADMIN, request, out, this);
        }
        System.out.println(String.format(
                Locale.ROOT,
                "{\"metric\":\"export_%s\",\"rows\":%d,\"seconds\":%.1f,\"file_mb\":%.0f,\"live_heap_mb_least\":%.0f,"
                        + "\"live_heap_mb_most\":%.0f}",
                format.extension(),
                rows,
                (System.nanoTime() - began) / 1e9,
                Files.size(file) / MEGABYTE,
                least,
                most));
    }

    /** What is left after a collection is what is held, whatever the collector would have put off. */
    @Override
    public void reached(long done, long total) {
        if (done % LOOKED_AT_EVERY == 0) {
            System.gc();
            var held =
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGABYTE;
            least = Math.min(least, held);
            most = Math.max(most, held);
        }
    }

    @Override
    public boolean isCancelled() {
        return false;
    }
}
