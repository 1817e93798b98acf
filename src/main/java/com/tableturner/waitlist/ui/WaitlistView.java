package com.tableturner.waitlist.ui;

import com.tableturner.base.Actor;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.StaffLayout;
import com.tableturner.base.ui.Toast;
import com.tableturner.base.ui.grid.DataMenu;
import com.tableturner.base.ui.grid.GridMemory;
import com.tableturner.base.ui.grid.GridScreen;
import com.tableturner.reservation.Refused;
import com.tableturner.reservation.ui.ReasonTexts;
import com.tableturner.waitlist.WaitlistRow;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Everybody who waits, or has waited, at the restaurants one serves; what others do appears by itself. */
@Route(value = WaitlistView.PATH, layout = StaffLayout.class)
@RolesAllowed({Roles.HOST, Roles.MANAGER, Roles.ADMIN})
@StyleSheet("context://styles/service.css")
@StyleSheet("context://styles/desk.css")
@StyleSheet("context://styles/waitlist.css")
class WaitlistView extends GridScreen implements HasDynamicTitle {

    static final String PATH = "staff/waitlist";

    private final transient WaitlistServices services;
    private final WaitlistGrid grid;
    private @Nullable Registration watching;

    WaitlistView(WaitlistServices services, GridMemory memory) {
        this.services = services;
        this.grid = new WaitlistGrid(services, memory, row -> remove(List.of(row)));
        grid.withActions(new DataMenu("waitlist", () -> 0L));
        grid.bulk()
                .action("bell", WaitlistWords.text("tell"), WaitlistView::whyNotTell, this::tell)
                .action("x", WaitlistWords.text("remove"), WaitlistView::whyNotRemove, this::remove);
        setMaster(grid);
    }

    private static Optional<String> whyNotRemove(WaitlistRow row) {
        return row.isWaiting()
                ? Optional.empty()
                : Optional.of(WaitlistWords.text("not-waiting", WaitlistWords.name(row)));
    }

    private static Optional<String> whyNotTell(WaitlistRow row) {
        if (!row.isWaiting()) {
            return whyNotRemove(row);
        }
        if (!row.isAtTheDoor()) {
            return Optional.of(WaitlistWords.text("not-at-the-door", WaitlistWords.name(row)));
        }
        return row.told() ? Optional.of(WaitlistWords.text("told-already", WaitlistWords.name(row))) : Optional.empty();
    }

    private void tell(Set<WaitlistRow> rows) {
        var told = each(rows, id -> services.queue().tellReady(CurrentActor.get(), id));
        if (!told.isEmpty()) {
            Toast.say(WaitlistWords.text("told", told.size()));
        }
    }

    private void remove(Collection<WaitlistRow> rows) {
        var gone = each(rows, id -> services.queue().settle(CurrentActor.get(), id, null));
        if (!gone.isEmpty()) {
            Toast.offer(
                    WaitlistWords.text("removed", gone.size()),
                    WaitlistWords.text("undo"),
                    () -> each(gone, id -> services.queue().waitAgain(CurrentActor.get(), id)));
        }
    }

    /** Does it to each on its own: what was refused is said, and the rest stays done. */
    private List<WaitlistRow> each(Collection<WaitlistRow> rows, LongConsumer deed) {
        var done = new ArrayList<WaitlistRow>();
        var refused = new ArrayList<String>();
        for (var row : rows) {
            try {
                deed.accept(row.id());
                done.add(row);
            } catch (Refused no) {
                refused.add(WaitlistWords.name(row) + ": " + ReasonTexts.summary(no.reason()));
            }
        }
        if (!refused.isEmpty()) {
            Toast.problem(WaitlistWords.text("some-refused", refused.size(), String.join(" ", refused)));
        }
        refresh();
        return done;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        watching = services.live().watch(attached.getUI(), CurrentActor.get(), this::changed);
    }

    /** Who has signed out meanwhile is told nothing any more. */
    private void changed() {
        if (CurrentActor.get() instanceof Actor.Staff) {
            refresh();
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        super.onDetach(detached);
        if (watching != null) {
            watching.remove();
        }
    }

    @Override
    public String getPageTitle() {
        return WaitlistWords.text("page-title");
    }

    @Override
    protected String path() {
        return PATH;
    }

    @Override
    public void refresh() {
        grid.refresh();
    }
}
