package com.tableturner.insight;

import com.tableturner.base.StartRefused;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code bin/demo-data} was asked for.
 *
 * @param today the date the history leads up to
 * @param besideExisting whether a database with reservations of its own may be added to
 */
record DemoOptions(long reservations, long seed, LocalDate today, boolean besideExisting) {

    static final String USAGE = "bin/demo-data --reservations N [--seed S] [--today YYYY-MM-DD] [--beside-existing]";
    private static final Set<String> KNOWN = Set.of("--reservations", "--seed", "--today");
    private static final String BESIDE = "--beside-existing";
    private static final long MOST = 50_000_000;

    /**
     * @throws StartRefused if the arguments make no sense
     */
    static DemoOptions of(LocalDate clockToday, String... arguments) {
        refuseUnknown(arguments);
        var count = number(arguments, "--reservations")
                .orElseThrow(() -> new StartRefused("say how many reservations: " + USAGE));
        if (count < 1 || count > MOST) {
            throw new StartRefused("--reservations must be between 1 and " + MOST);
        }
        return new DemoOptions(
                count,
                number(arguments, "--seed").orElse(1L),
                value(arguments, "--today").map(DemoOptions::date).orElse(clockToday),
                List.of(arguments).contains(BESIDE));
    }

    private static void refuseUnknown(String... arguments) {
        var own = Arrays.stream(arguments)
                .filter(argument -> argument.startsWith("--") && !argument.contains("="))
                .filter(argument -> !KNOWN.contains(argument) && !argument.equals(BESIDE))
                .findFirst();
        own.ifPresent(unknown -> {
            throw new StartRefused("there is no option " + unknown + ": " + USAGE);
        });
    }

    private static Optional<String> value(String[] arguments, String name) {
        for (var index = 0; index < arguments.length; index++) {
            if (arguments[index].startsWith(name + "=")) {
                return Optional.of(arguments[index].substring(name.length() + 1));
            }
            if (arguments[index].equals(name)) {
                return index + 1 < arguments.length ? Optional.of(arguments[index + 1]) : Optional.of("");
            }
        }
        return Optional.empty();
    }

    private static Optional<Long> number(String[] arguments, String name) {
        return value(arguments, name).map(text -> {
            try {
                return Long.valueOf(text.replace("_", ""));
            } catch (NumberFormatException notANumber) {
                throw new StartRefused(name + " must be a whole number, not \"" + text + "\"");
            }
        });
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw new StartRefused("--today must be a date like 2026-11-25, not \"" + text + "\"");
        }
    }
}
