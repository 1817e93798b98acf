package com.tableturner.base;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;

/** Says in one line on the error stream why the application did not start, where the reason is known. */
class StartFailureReporter implements SpringBootExceptionReporter {

    private static final String NO_CONNECTION = "08";
    private static final String NOT_AUTHORISED = "28";
    private static final String NO_SUCH_DATABASE = "3D";

    @Override
    public boolean reportException(Throwable failure) {
        var reason = reason(failure);
        reason.ifPresent(words -> System.err.println("Table Turner did not start: " + words));
        return reason.isPresent();
    }

    static Optional<String> reason(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> Optional.empty();
            case StartRefused refused -> Optional.of(String.valueOf(refused.getMessage()));
            case PortInUseException inUse -> Optional.of(PortCheck.inUse(inUse.getPort()));
            case SQLException refused
            when isUnreachable(refused) -> Optional.of("the database cannot be reached: " + firstLine(refused));
            default -> reason(failure.getCause());
        };
    }

    private static boolean isUnreachable(SQLException refused) {
        var state = String.valueOf(refused.getSQLState());
        return state.startsWith(NO_CONNECTION)
                || state.startsWith(NOT_AUTHORISED)
                || state.startsWith(NO_SUCH_DATABASE);
    }

    private static String firstLine(SQLException refused) {
        return String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
    }
}
