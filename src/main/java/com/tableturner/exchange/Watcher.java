package com.tableturner.exchange;

/** Who waits for something long: is told how far it is, and may want it no more. */
public interface Watcher {

    /** Nobody waits. */
    Watcher NOBODY = new Watcher() {
        @Override
        public void reached(long done, long total) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** So many rows of so many are done; called from the thread that works. */
    void reached(long done, long total);

    boolean isCancelled();

    /** Tells how far it is, and stops where nobody wants it any more. */
    default void tell(long done, long total) {
        if (isCancelled()) {
            throw new Cancelled();
        }
        reached(done, total);
    }
}
