package com.tableturner.restaurant.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.Moments;
import com.tableturner.base.ui.PlanChange;
import com.tableturner.base.ui.Toast;
import com.tableturner.base.ui.grid.EditorView;
import com.tableturner.restaurant.CombinationRecord;
import com.tableturner.restaurant.CombinationRecords;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The editor of one combination. */
@Route(value = CombinationsView.PATH + "/:combination", layout = CombinationsView.class)
@RolesAllowed({Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
class CombinationView extends EditorView<CombinationsView> {

    static final String COMBINATION = "combination";

    private final transient CombinationRecords combinations;
    private final transient PlanChange change;
    private final transient WhoSaved who;
    private final transient Ends<CombinationRecord> ends;
    private final CombinationForm form = new CombinationForm();
    private final EndLine end;
    private transient @Nullable CombinationRecord shown;

    CombinationView(CombinationRecords combinations, PlanChange change, WhoSaved who, Moments moments) {
        super(CombinationsView.class);
        this.combinations = combinations;
        this.change = change;
        this.who = who;
        this.ends = CombinationsView.ends(combinations, change, moments);
        this.end = new EndLine("combinations.", moments, this::askEnd, this::restore);
        form.trackedBy(editor());
    }

    static RouteParameters at(long id) {
        return new RouteParameters(COMBINATION, String.valueOf(id));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(COMBINATION).orElse("");
        shown = combinations.find(CurrentActor.get(), MyPlaces.number(id));
        open(form, end);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("combinations.editor-title", shown().name());
    }

    private CombinationRecord shown() {
        return Objects.requireNonNull(shown);
    }

    @Override
    protected void load() {
        var record = combinations.find(CurrentActor.get(), shown().id());
        shown = record;
        editor().setTitle(Texts.of("combinations.one"), record.name());
        editor().setBadges(CombinationGrid.state(record));
        form.show(record, combinations.tables(CurrentActor.get(), record.restaurantId()));
        end.show(record.from(), record.to());
        editor().markClean();
    }

    @Override
    protected void save() {
        var before = shown();
        var draft = form.read();
        change.save(
                before.restaurantId(),
                () -> combinations.edit(CurrentActor.get(), before.id(), before.version(), draft),
                this::saved,
                this::refused);
    }

    private void saved() {
        reload();
        Toast.say(Texts.of("combinations.saved"));
    }

    private void askEnd() {
        ends.ask(screen(), List.of(shown()), this::reload);
    }

    private void restore() {
        ends.restore(List.of(shown()), this::reload);
    }

    @Override
    protected void refuse(BadInput wrong) {
        form.refuse(wrong);
    }

    @Override
    protected String changedMeanwhile() {
        return who.words(shown().restaurantId(), "combination", shown().id());
    }
}
