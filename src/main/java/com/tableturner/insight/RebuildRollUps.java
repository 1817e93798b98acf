package com.tableturner.insight;

import com.tableturner.base.StartRefused;
import java.util.List;

/** The command {@code rebuild-rollups}: counts every roll-up afresh from reservations and schedules, refusals excepted. */
public final class RebuildRollUps {

    private static final String COMMAND = "rebuild-rollups";

    /** Whether a command line asks for the rebuild instead of the application. */
    public static boolean isWanted(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(COMMAND);
    }

    /** Returns the exit code: 0 once everything is counted, else 1, with one line that says why. */
    public int run(String... arguments) {
        var began = System.nanoTime();
        var flags = List.of(arguments).subList(1, arguments.length).toArray(String[]::new);
        try (var context = CommandContext.start(flags)) {
            context.getBean(RollUpKeeper.class).rebuildAll(System.out::println);
            System.out.printf("The roll-ups are counted afresh (%d s)%n", (System.nanoTime() - began) / 1_000_000_000);
            return 0;
        } catch (StartRefused refused) {
            System.err.println("Nothing was rebuilt: " + refused.getMessage());
            return 1;
        }
    }
}
