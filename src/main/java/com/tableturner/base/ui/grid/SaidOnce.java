package com.tableturner.base.ui.grid;

import com.tableturner.base.ui.Toast;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A problem that a grid meets with every page it reads, and says once until it is over. */
public final class SaidOnce implements Serializable {

    private transient @Nullable Object said;

    /** Says it, unless that was the last it said about this. */
    public void say(Object about, String words) {
        if (!about.equals(said)) {
            said = about;
            Toast.problem(words);
        }
    }

    /** It is no longer so; the next time is news again. */
    public void over() {
        said = null;
    }
}
