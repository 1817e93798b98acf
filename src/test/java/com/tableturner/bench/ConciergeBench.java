package com.tableturner.bench;

import com.tableturner.base.Actor;
import com.tableturner.concierge.Concierge;
import com.tableturner.concierge.Door;
import com.tableturner.concierge.Entry;
import com.tableturner.concierge.Saying;
import com.tableturner.concierge.TurnListener;
import com.tableturner.diner.CodeSent;
import com.tableturner.diner.PhoneNumber;
import com.tableturner.diner.SignInResult;
import com.tableturner.restaurant.Catalogue;
import com.tableturner.restaurant.CatalogueQuery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * {@code bin/bench-concierge --reservations 100000}: what an answer of the built-in model takes, from the message to the
 * first word and to the last, on a temporary SQLite file; one JSON object.
 */
public class ConciergeBench {

    private static final int RESTAURANTS = 100;
    private static final int CONVERSATIONS = 150;
    private static final int WARM_UP = 50;

    /** The booking core with the concierge and what it needs besides. */
    @Import(BenchCore.class)
    @ComponentScan(
            basePackages = {"com.tableturner.concierge", "com.tableturner.waitlist"},
            excludeFilters = {
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = "com\\.tableturner\\..*\\.ui\\..*"),
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "com\\.tableturner\\.concierge\\.(World|.*Tests.*)")
            })
    static class Core {}

    public static void main(String[] arguments) throws Exception {
        var reservations = arguments.length > 1 ? Long.parseLong(arguments[1]) : 100_000;
        var folder = Files.createTempDirectory("table-turner-bench");
        var file = folder.resolve("bench.db").toString();
        try {
            BenchCore.start(file).close(); // lays out the schema
            new BenchData(file, RESTAURANTS, reservations).fill();
            try (var core = start(file)) {
                measure(core, reservations);
            }
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
            }
        }
    }

    private static ConfigurableApplicationContext start(String file) {
        return new SpringApplicationBuilder(Core.class)
                .web(WebApplicationType.NONE)
                .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                .run(
                        "--tableturner.db=" + file,
                        "--tableturner.catalogue=none",
                        "--tableturner.jobs=false",
                        "--tableturner.concierge.messages-per-minute=10000000",
                        "--tableturner.concierge.messages-per-minute-and-address=10000000",
                        "--logging.level.root=warn");
    }

    private static void measure(ConfigurableApplicationContext core, long reservations) {
        var concierge = core.getBean(Concierge.class);
        var restaurants = core.getBean(Catalogue.class).find(CatalogueQuery.ALL);
        var whole = new Timings();
        var first = new Timings();
        for (var talk = 0; talk < WARM_UP + CONVERSATIONS; talk++) {
            var restaurant = restaurants.get(talk % restaurants.size());
            var token = concierge.begin(new Actor.Anonymous()).token();
            for (var words : List.of(
                    "hello",
                    "find me " + restaurant.cuisine() + " food in " + restaurant.location(),
                    "tomorrow at 8 pm for 4",
                    restaurant.name() + " tomorrow at 8 pm for 4",
                    "what are the opening hours?",
                    "and on Saturday at 1 pm?")) {
                var listener = new FirstText();
                var began = System.nanoTime();
                concierge.say(token, Saying.typed(words), new NoDoor()).answer().run(listener);
                if (talk >= WARM_UP) {
                    whole.add(System.nanoTime() - began);
                    first.add(listener.at - began);
                }
            }
        }
        System.out.println(String.format(
                Locale.ROOT,
                "{\"metric\":\"concierge\",\"model\":\"local\",\"reservations\":%d,\"answers\":%d,\"p50_ms\":%.1f,"
                        + "\"p95_ms\":%.1f,\"first_text_p95_ms\":%.1f}",
                reservations,
                whole.count(),
                whole.percentile(0.5) / 1000,
                whole.percentile(0.95) / 1000,
                first.percentile(0.95) / 1000));
    }

    private static final class FirstText implements TurnListener {

        private long at;

        @Override
        public void text(String more) {
            if (at == 0) {
                at = System.nanoTime();
            }
        }

        @Override
        public void looked(String words) {}

        @Override
        public void restart(String model) {}

        @Override
        public void done(Entry answer) {}
    }

    /** Nobody signs in here. */
    private static final class NoDoor implements Door {

        @Override
        public String address() {
            return "192.0.2.1";
        }

        @Override
        public CodeSent requestCode(String typedNumber) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SignInResult open(PhoneNumber phone, String code) {
            throw new UnsupportedOperationException();
        }
    }
}
