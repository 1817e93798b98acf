package com.tableturner.concierge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hears an answer and says nothing of it; keeps what was streamed. */
class Quiet implements TurnListener {

    final StringBuffer streamed = new StringBuffer();
    /** Also what was taken back: somebody may have read it. */
    final StringBuffer everything = new StringBuffer();

    final List<String> pieces = Collections.synchronizedList(new ArrayList<>());
    int restarts;
    private @Nullable Reply stopped;

    /** The same, which stops the answer once something was looked up for it. */
    Quiet stopping(Reply reply) {
        stopped = reply;
        return this;
    }

    @Override
    public void text(String more) {
        streamed.append(more);
        everything.append(more);
        pieces.add(more);
    }

    @Override
    public void looked(String words) {
        if (stopped != null) {
            stopped.answer().stop();
        }
    }

    @Override
    public void restart(String model) {
        restarts++;
        streamed.setLength(0);
    }

    @Override
    public void done(Entry answer) {}
}
