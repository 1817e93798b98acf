package com.tableturner.reservation.ui.hours;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.grid.EditorView;
import com.tableturner.reservation.CloseOutBook;
import com.tableturner.reservation.CloseOutRecord;
import com.tableturner.reservation.CloseOutRequest;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The editor of one close-out, or of a new one for one or more tables. */
@Route(value = CloseOutsView.PATH + "/:closeOut", layout = CloseOutsView.class)
@RolesAllowed({Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
class CloseOutView extends EditorView<CloseOutsView> {

    private static final String CLOSE_OUT = "closeOut";
    private static final int PARTIES_NAMED = 5;

    private final transient HoursServices services;
    private final transient Changes changes;
    private final CloseOutForm form;
    private final Paragraph who = new Paragraph();
    private final Div ways = new Div();
    private long restaurant;
    private transient @Nullable CloseOutRecord shown;

    CloseOutView(HoursServices services) {
        super(CloseOutsView.class);
        this.services = services;
        this.changes = new Changes(services);
        this.form = new CloseOutForm(services);
        form.trackedBy(editor());
        who.addClassName("hrs-who");
        ways.addClassName("tt-editor-ways");
    }

    static RouteParameters at(long id) {
        return new RouteParameters(CLOSE_OUT, String.valueOf(id));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        restaurant = services.restaurant(event);
        var id = event.getRouteParameters().get(CLOSE_OUT).orElse(HoursScreen.NEW);
        shown = id.equals(HoursScreen.NEW)
                ? null
                : services.closeOutBook()
                        .find(CurrentActor.get(), restaurant, HoursServices.number(id))
                        .orElseThrow(() -> new NotAllowed("No such close-out"));
        open(form, who, ways);
    }

    @Override
    public String getPageTitle() {
        return HoursWords.text("page-title", HoursWords.text(shown == null ? "close-outs.new" : "close-outs.one"));
    }

    @Override
    protected void load() {
        ways.removeAll();
        var today = services.today(restaurant);
        var before = shown;
        if (before == null) {
            editor().setTitle("", HoursWords.text("close-outs.new"));
            editor().setSaveText(HoursWords.text("close-outs.close"));
            who.setVisible(false);
            form.showNew(restaurant, today);
        } else {
            load(before);
            form.show(before, today);
        }
        editor().markClean();
    }

    private void load(CloseOutRecord record) {
        editor().setTitle(
                        services.moments().date(record.date()),
                        HoursWords.text("close-outs.title", CloseOutGrid.table(record)));
        var name = services.nameOf(record.closer());
        who.setText(
                name.isEmpty()
                        ? HoursWords.text("close-outs.at", services.moments().of(record.at()))
                        : HoursWords.text(
                                "close-outs.by", name, services.moments().of(record.at())));
        if (!record.date().isBefore(services.today(restaurant))) {
            ways.add(new Button(
                    HoursWords.text("close-outs.reopen"),
                    click -> screen().reopen(List.of(record), () -> editor().markClean())));
        }
    }

    @Override
    protected void save() {
        try {
            var wanted = form.read();
            write(shown, wanted);
        } catch (BadInput wrong) {
            refuse(wrong);
        }
    }

    /** Writes them in place of the one that is shown, all or none. */
    private void write(@Nullable CloseOutRecord before, List<CloseOutRequest> wanted) {
        var screen = screen();
        var closed = new ArrayList<Long>();
        changes.undoable(
                restaurant,
                () -> {
                    closed.clear();
                    closed.addAll(replace(CurrentActor.get(), before, wanted));
                },
                () -> {
                    closed.forEach(id -> services.closeOuts().lift(CurrentActor.get(), restaurant, id));
                    if (before != null) {
                        services.closeOuts().close(CurrentActor.get(), before.again());
                    }
                },
                HoursWords.text("close-outs.closed", wanted.size()),
                () -> {
                    editor().markClean();
                    screen.refresh();
                    screen.close();
                },
                wrong -> refusedBy(wrong, wanted));
    }

    private List<Long> replace(Actor actor, @Nullable CloseOutRecord before, List<CloseOutRequest> wanted) {
        if (before != null) {
            services.closeOuts().lift(actor, restaurant, before.id());
        }
        return wanted.stream()
                .map(request -> services.closeOuts().close(actor, request))
                .toList();
    }

    private void refusedBy(RuntimeException wrong, List<CloseOutRequest> wanted) {
        if (!(wrong instanceof Refused refused) || refused.reason() != Reason.NO_TABLE) {
            refused(wrong);
            return;
        }
        var parties = wanted.stream()
                .flatMap(request ->
                        services.closeOutBook().inTheWay(CurrentActor.get(), request, PARTIES_NAMED).stream())
                .distinct()
                .limit(PARTIES_NAMED)
                .map(CloseOutView::words)
                .collect(Collectors.joining(", "));
        form.refuseTables(
                parties.isEmpty()
                        ? HoursWords.text("refused.closed-already")
                        : HoursWords.text("refused.parties", parties));
    }

    private static String words(CloseOutBook.InTheWay party) {
        return HoursWords.text("party", party.number(), party.table(), HoursWords.time(party.slot()));
    }

    @Override
    protected void refuse(BadInput wrong) {
        form.refuse(wrong);
    }

    @Override
    protected String changedMeanwhile() {
        return HoursWords.text("changed-meanwhile");
    }
}
