package com.tableturner.concierge.language;

import java.util.function.Function;

/** Something read at a token: what it is, and the token after its last one. */
record Found<T>(T value, int end) {

    <R> Found<R> map(Function<? super T, ? extends R> change) {
        return new Found<>(change.apply(value), end);
    }
}
