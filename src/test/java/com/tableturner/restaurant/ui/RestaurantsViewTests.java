package com.tableturner.restaurant.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tableturner.base.Actor;
import com.tableturner.base.ActorPrincipal;
import com.tableturner.base.BadInput;
import com.tableturner.base.BrowserlessSessionConfiguration;
import com.tableturner.base.ChangedMeanwhile;
import com.tableturner.base.FreshDatabase;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.base.TestClockConfiguration;
import com.tableturner.base.ui.Notice;
import com.tableturner.restaurant.RestaurantQuery;
import com.tableturner.restaurant.RestaurantRecords;
import com.tableturner.restaurant.RestaurantRow;
import com.tableturner.restaurant.RestaurantSetup;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(properties = {"tableturner.sign-in.codes-per-address=1000000", "spring.application.name=setup-screens"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestClockConfiguration.class, BrowserlessSessionConfiguration.class})
class RestaurantsViewTests extends SpringBrowserlessTest {

    private static final PageRequest FIRST = PageRequest.of(0, 50);

    @Autowired
    private RestaurantRecords records;

    @Autowired
    private RestaurantSetup setup;

    @Autowired
    private JdbcClient sql;

    private long here;
    private long alsoHere;
    private long elsewhere;
    private Actor editor = new Actor.Anonymous();

    /** Who the session of the test stands for. */
    private record Somebody(Actor actor) implements ActorPrincipal {}

    @BeforeEach
    void anEditorIsSignedIn() {
        var ids = sql.sql("select id from restaurants order by id limit 3")
                .query(Long.class)
                .list();
        here = ids.get(0);
        alsoHere = ids.get(1);
        elsewhere = ids.get(2);
        editor = actor(Roles.STAFF);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Somebody(editor), "", List.of(new SimpleGrantedAuthority("ROLE_" + Roles.STAFF))));
        SecurityContextHolder.setContext(context);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    private Actor actor(String role) {
        return new Actor.Staff(1, Set.of(role), Set.of(here, alsoHere));
    }

    private String stored(String column) {
        return sql.sql("select " + column + " from restaurants where id = ?")
                .param(here)
                .query(String.class)
                .single();
    }

    private void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private void openEditor() {
        open(RestaurantsView.PATH + "/" + here);
    }

    private TextField text(String caption) {
        return find(TextField.class).withCaption(caption).single();
    }

    private void save() {
        test(find(Button.class).withText("Save").single()).click();
    }

    @Test
    void listsOnlyWhatTheActorServes() {
        assertThat(records.page(editor, RestaurantQuery.ALL, FIRST))
                .extracting(RestaurantRow::id)
                .containsExactlyInAnyOrder(here, alsoHere);
        assertThat(records.count(editor, RestaurantQuery.ALL)).isEqualTo(2);
        var nowhere = new Actor.Staff(2, Set.of(Roles.STAFF), Set.of());
        assertThat(records.page(nowhere, RestaurantQuery.ALL, FIRST)).isEmpty();
    }

    @Test
    void filtersAndSortsInTheDatabase() {
        var row = records.page(editor, RestaurantQuery.ALL, FIRST).getFirst();
        var like = new RestaurantQuery(
                row.name().toUpperCase().substring(1),
                Optional.of(row.area()),
                Optional.of(row.cuisine()),
                Optional.of(row.price()),
                Optional.of(true));

        assertThat(records.page(editor, like, FIRST)).containsExactly(row);
        assertThat(records.page(
                        editor,
                        RestaurantQuery.ALL,
                        PageRequest.of(0, 1, Sort.by(Sort.Direction.DESC, "seats", "name"))))
                .hasSize(1);
        assertThat(row.tables()).isPositive();
        assertThat(row.seats()).isGreaterThanOrEqualTo(row.tables());
    }

    @Test
    void areForNoHostAndNowhereElse() {
        var host = actor(Roles.HOST);
        assertThatThrownBy(() -> records.page(host, RestaurantQuery.ALL, FIRST)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> records.find(host, here)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> records.find(editor, elsewhere)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> records.edit(editor, elsewhere, 0, Map.of("city", "Elsewhere")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> setup.reopenRestaurant(editor, elsewhere)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void refuseValuesThatMakeNoSenseAndWriteNothing() {
        var version = records.find(editor, here).version();
        for (var wrong : List.<Map.Entry<String, Object>>of(
                Map.entry("name", " "),
                Map.entry("phone", "080 1234"),
                Map.entry("booking_window_days", 731),
                Map.entry("online_max_party", 0),
                Map.entry("price_range", "cheap"))) {
            assertThatThrownBy(() -> records.edit(
                            editor, here, version, Map.of("city", "Nowhere", wrong.getKey(), wrong.getValue())))
                    .as(wrong.getKey())
                    .isInstanceOfSatisfying(
                            BadInput.class, bad -> assertThat(bad.field()).isEqualTo(wrong.getKey()));
        }
        assertThat(records.find(editor, here).version()).isEqualTo(version);
        assertThat(stored("city")).isNotEqualTo("Nowhere");
    }

    @Test
    void refuseToOverwriteWhatSomebodyElseSaved() {
        var version = records.find(editor, here).version();
        records.edit(editor, here, version, Map.of("description", "As somebody else has it"));

        assertThatThrownBy(() -> records.edit(editor, here, version, Map.of("description", "As I have it")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(stored("description")).isEqualTo("As somebody else has it");
    }

    @Test
    void leaveAnAuditRowWithWhatWasAndIs() {
        records.edit(editor, here, records.find(editor, here).version(), Map.of("address", "1 New Street"));

        assertThat(sql.sql("select count(*) from audit_log where subject = 'restaurant' and subject_id = ?"
                                + " and action = 'edited'")
                        .param(here)
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void areShownPageByPage() {
        open(RestaurantsView.PATH);
        assertThat(test(find(Grid.class).single()).size()).isEqualTo(2);
    }

    @Test
    void saveWhatTheEditorHolds() {
        openEditor();
        text("City").setValue("Mysuru");
        find(IntegerField.class).withCaption("Bookable days ahead").single().setValue(45);
        save();

        assertThat(stored("city")).isEqualTo("Mysuru");
        assertThat(stored("booking_window_days")).isEqualTo("45");
    }

    @Test
    void sayBesideTheFieldWhatIsWrongAndKeepWhatWasEntered() {
        openEditor();
        var name = text("Name");
        var before = name.getValue();
        name.setValue(" ");
        save();

        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo("Name is missing.");
        assertThat(stored("name")).isEqualTo(before);
    }

    @Test
    void showConflictsFieldByField() {
        openEditor();
        text("Address").setValue("Mine");
        records.edit(
                editor, here, records.find(editor, here).version(), Map.of("address", "Theirs", "city", "Theirs too"));
        save();

        assertThat(text("Address").getValue()).isEqualTo("Mine");
        assertThat(text("City").getValue()).isEqualTo("Theirs too");
        assertThat(find(Notice.class).single().getContent().getElement().getTextRecursively())
                .contains("Address: yours is Mine, theirs is Theirs");
        test(find(Button.class).withText("Take theirs").single()).click();
        assertThat(text("Address").getValue()).isEqualTo("Theirs");
    }

    @Test
    @SuppressWarnings("unchecked")
    void areTakenOffSaleTogetherAndPutBack() {
        open(RestaurantsView.PATH);
        var grid = (Grid<RestaurantRow>) find(Grid.class).single();
        var row = records.page(editor, RestaurantQuery.ALL, FIRST).stream()
                .filter(one -> one.id() == here)
                .findFirst()
                .orElseThrow();
        grid.select(row);
        test(find(Button.class).withText("Take off sale").single()).click();
        assertThat(records.find(editor, here).active()).isFalse();

        test(find(Button.class).withText("Undo").single()).click();
        assertThat(records.find(editor, here).active()).isTrue();
    }

    @Test
    void areTakenOffSaleInTheEditorAndPutBack() {
        openEditor();
        test(find(Button.class).withText("Take off sale").all().getLast()).click();
        assertThat(records.find(editor, here).active()).isFalse();

        test(find(Button.class).withText("Undo").single()).click();
        assertThat(records.find(editor, here).active()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void saveHowLongPartiesStayAndWhatItIsKnownFor() {
        openEditor();
        var small = find(IntegerField.class).withCaption("1 or 2 people").single();
        assertThat(small.getPlaceholder()).isEqualTo("90");
        small.setValue(29);
        find(MultiSelectComboBox.class).withCaption("Diets").single().setValue(Set.of("vegan", "jain"));
        text("Specialities").setValue("Ragi mudde ; Bassaru;");
        save();
        assertThat(small.isInvalid()).isTrue();
        small.setValue(75);
        save();

        assertThat(stored("turn_small_minutes")).isEqualTo("75");
        assertThat(stored("dietary")).isEqualTo("vegan;jain");
        assertThat(stored("specialities")).isEqualTo("Ragi mudde;Bassaru");
    }

    @Test
    void writeOnlyWhatWasChanged() {
        openEditor();
        text("City").setValue("Hubballi");
        save();

        assertThat(sql.sql("select after_values from audit_log where subject = 'restaurant' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("{\"city\":\"Hubballi\"}");
    }
}
