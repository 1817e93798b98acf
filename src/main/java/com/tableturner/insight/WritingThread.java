package com.tableturner.insight;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Writes on a thread of its own, in the order of the tasks, a few of them behind: rows are made up meanwhile. */
final class WritingThread implements AutoCloseable {

    private static final int MOST_WAITING = 16;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("bulk-writer").daemon().factory());
    private final Semaphore room = new Semaphore(MOST_WAITING);
    private volatile @Nullable Exception failure;

    /** One step of the writing. */
    interface Task {
        void run() throws Exception;
    }

    /**
     * Waits for room, and has the task run.
     *
     * @throws SQLException if an earlier task failed; none is run after that
     */
    void write(Task task) throws SQLException {
        requireNoFailure();
        room.acquireUninterruptibly();
        thread.execute(() -> {
            try {
                if (failure == null) {
                    task.run();
                }
            } catch (Exception failed) {
                failure = failed;
            } finally {
                room.release();
            }
        });
    }

    /** Returns when all that was to be written is. */
    void await() throws SQLException {
        try {
            thread.submit(() -> {}).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SQLException(interrupted);
        } catch (ExecutionException failed) {
            throw new SQLException(failed.getCause());
        }
        requireNoFailure();
    }

    private void requireNoFailure() throws SQLException {
        var failed = failure;
        if (failed != null) {
            throw new SQLException("The rows could not be written", failed);
        }
    }

    /** Forgets what has not been begun, and waits for what has. */
    @Override
    public void close() {
        failure = failure == null ? new IllegalStateException("closed") : failure;
        thread.close();
    }
}
