package com.tableturner.concierge.ui;

import com.tableturner.concierge.Pick;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Told what the diner says, by typing or by tapping. */
interface SayListener extends Serializable {

    /** @param pick what exactly was tapped; null for words that stand for themselves */
    void say(String text, @Nullable Pick pick);
}
