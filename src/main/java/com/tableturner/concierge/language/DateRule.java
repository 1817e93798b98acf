package com.tableturner.concierge.language;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One way to say a day. */
interface DateRule {

    /** What begins at this token, if it is a day said this way. */
    @Nullable
    Found<Reading<LocalDate>> at(Tokens tokens, int at, Today today);
}
