package com.tableturner.concierge;

/** Hears an answer and says nothing of it; keeps what was streamed. */
class Quiet implements TurnListener {

    final StringBuffer streamed = new StringBuffer();
    int restarts;

    @Override
    public void text(String more) {
        streamed.append(more);
    }

    @Override
    public void looked(String words) {}

    @Override
    public void restart(String model) {
        restarts++;
        streamed.setLength(0);
    }

    @Override
    public void done(Entry answer) {}
}
