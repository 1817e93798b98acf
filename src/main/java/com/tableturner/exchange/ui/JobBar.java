package com.tableturner.exchange.ui;

import com.tableturner.exchange.Cancelled;
import com.tableturner.exchange.Watcher;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * One piece of work at a time, away from the screen's thread: how far it is, and a way to stop it. The style sheet shows
 * it only once the work takes longer than a second. Leaving the screen stops it.
 */
class JobBar extends Composite<Div> {

    private static final int STEPS = 100;

    private final transient Executor executor;
    private final ProgressBar bar = new ProgressBar(0, STEPS);
    private final Span words = new Span();
    private transient @Nullable Progress running;

    JobBar(Executor executor) {
        this.executor = executor;
        bar.getElement().setAttribute("aria-label", getTranslation("exchange.progress"));
        var cancel = new Button(getTranslation("exchange.cancel"), click -> cancel());
        getContent().addClassName("tt-job");
        getContent().add(words, bar, cancel);
        getContent().setVisible(false);
    }

    /** What is to happen with what the work came to; called on the screen's thread. */
    record Ending<T>(Consumer<T> done, Consumer<RuntimeException> failed, Runnable cancelled) {}

    <T> void run(Function<Watcher, T> work, Ending<T> ending) {
        cancel();
        var ui = UI.getCurrent();
        var progress = new Progress(ui);
        running = progress;
        bar.setIndeterminate(true);
        words.setText(getTranslation("exchange.working"));
        getContent().setVisible(true);
        executor.execute(new DelegatingSecurityContextRunnable(() -> work(ui, progress, work, ending)));
    }

    private <T> void work(UI ui, Progress progress, Function<Watcher, T> work, Ending<T> ending) {
        try {
            var result = work.apply(progress);
            ui.access(() -> end(progress, () -> ending.done().accept(result)));
        } catch (Cancelled unwanted) {
            ui.access(() -> end(progress, ending.cancelled()));
        } catch (RuntimeException failed) {
            ui.access(() -> end(progress, () -> ending.failed().accept(failed)));
        }
    }

    private void end(Progress progress, Runnable what) {
        if (running == progress) {
            running = null;
            getContent().setVisible(false);
            what.run();
        }
    }

    void cancel() {
        if (running != null) {
            running.cancelled = true;
        }
    }

    boolean isRunning() {
        return running != null;
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        cancel();
    }

    /** Tells the screen of each hundredth. */
    private final class Progress implements Watcher {

        private final UI ui;
        private volatile boolean cancelled;
        private long told = -1;

        private Progress(UI ui) {
            this.ui = ui;
        }

        @Override
        public void reached(long done, long total) {
            var step = total == 0 ? 0 : done * STEPS / total;
            if (step != told) {
                told = step;
                ui.access(() -> show(done, total, step));
            }
        }

        private void show(long done, long total, long step) {
            bar.setIndeterminate(false);
            bar.setValue(Math.min(STEPS, step));
            words.setText(getTranslation("exchange.reached", done, total));
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
