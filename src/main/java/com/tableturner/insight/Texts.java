package com.tableturner.insight;

import com.tableturner.reservation.Channel;
import com.tableturner.reservation.ReservationStatus;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The texts of statuses and channels as the database holds them, read back. */
final class Texts {

    private static final Map<String, ReservationStatus> STATUSES = Arrays.stream(ReservationStatus.values())
            .collect(Collectors.toMap(ReservationStatus::text, Function.identity()));
    private static final Map<String, Channel> CHANNELS =
            Arrays.stream(Channel.values()).collect(Collectors.toMap(Channel::text, Function.identity()));

    private Texts() {}

    static ReservationStatus status(String text) {
        return Objects.requireNonNull(STATUSES.get(text), text);
    }

    static Channel channel(String text) {
        return Objects.requireNonNull(CHANNELS.get(text), text);
    }
}
