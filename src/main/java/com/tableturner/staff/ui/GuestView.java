package com.tableturner.staff.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.ChangedMeanwhile;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.Toast;
import com.tableturner.base.ui.grid.EditorPanel;
import com.tableturner.base.ui.grid.UnsavedGuard;
import com.tableturner.diner.GuestBook;
import com.tableturner.reservation.Guests;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;

/** One guest: what the house knows, how often they came, and what may be done about it. */
@Route(value = GuestsView.PATH + "/:guest", layout = GuestsView.class)
@RolesAllowed({Roles.HOST, Roles.MANAGER, Roles.ADMIN})
class GuestView extends Composite<EditorPanel> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final String GUEST = "guest";

    private final transient GuestBook book;
    private final EditorPanel editor = new EditorPanel(this::save, this::load, this::close);
    private final GuestFacts facts;
    private final GuestNotes notes;
    private final GuestHistory history;
    private final GuestWays ways;
    private long userId;
    private int version;
    private String name = "";

    GuestView(GuestBook book, Guests guests, GuestParts parts) {
        this.book = book;
        facts = new GuestFacts(this::readAllergies, this::revealPhone);
        notes = parts.notes(this::addNote, this::removeNote);
        history = parts.history();
        ways = new GuestWays(guests, this::afterMerge, this::close);
        facts.trackedBy(editor);
        editor.setForm(facts, history, notes, ways);
    }

    static RouteParameters at(long id) {
        return new RouteParameters(GUEST, String.valueOf(id));
    }

    @Override
    protected EditorPanel initContent() {
        return editor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        userId = number(event.getRouteParameters().get(GUEST).orElse(""));
        load();
        editor.focusTitle();
    }

    private static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException other) {
            throw new NotAllowed("No such guest");
        }
    }

    private void load() {
        var actor = CurrentActor.get();
        var profile = book.profile(actor, userId);
        version = profile.version();
        name = profile.name().isEmpty() ? Texts.of("guests.nameless") : profile.name();
        editor.setTitle(Texts.of("guests.title"), name);
        facts.show(profile);
        notes.show(profile.notes());
        history.show(userId);
        ways.show(userId);
        editor.markClean();
    }

    private void save() {
        try {
            book.edit(CurrentActor.get(), userId, version, facts.read());
            load();
            Toast.say(Texts.of("guests.saved"));
        } catch (BadInput wrong) {
            facts.refuse(wrong);
        } catch (ChangedMeanwhile conflict) {
            editor.resolve(Texts.of("guests.changed-meanwhile"), this::load);
        }
    }

    private String readAllergies() {
        return book.readAllergies(CurrentActor.get(), userId);
    }

    private String revealPhone() {
        return book.revealPhone(CurrentActor.get(), userId).orElse("");
    }

    private void addNote(String text) {
        book.addNote(CurrentActor.get(), userId, text);
        notes.show(book.profile(CurrentActor.get(), userId).notes());
    }

    private void removeNote(long noteId) {
        book.removeNote(CurrentActor.get(), userId, noteId);
        notes.show(book.profile(CurrentActor.get(), userId).notes());
    }

    private void afterMerge() {
        screen().refresh();
        load();
    }

    private void close() {
        screen().refresh();
        screen().close();
    }

    private GuestsView screen() {
        return Objects.requireNonNull(findAncestor(GuestsView.class));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        UnsavedGuard.check(event, editor);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("guests.profile-title", name);
    }
}
