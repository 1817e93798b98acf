package com.tableturner.restaurant.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.tableturner.base.Actor;
import com.tableturner.base.ActorPrincipal;
import com.tableturner.base.BrowserlessSessionConfiguration;
import com.tableturner.base.FreshDatabase;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.base.TestClockConfiguration;
import com.tableturner.base.ui.Notice;
import com.tableturner.restaurant.CombinationDraft;
import com.tableturner.restaurant.CombinationQuery;
import com.tableturner.restaurant.CombinationRecord;
import com.tableturner.restaurant.CombinationRecord.Joined;
import com.tableturner.restaurant.CombinationRecords;
import com.tableturner.restaurant.RestaurantRecords;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(properties = {"tableturner.sign-in.codes-per-address=1000000", "spring.application.name=combinations"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestClockConfiguration.class, BrowserlessSessionConfiguration.class})
class CombinationsViewTests extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final PageRequest FIRST = PageRequest.of(0, 50);

    @Autowired
    private CombinationRecords combinations;

    @Autowired
    private RestaurantRecords restaurants;

    @Autowired
    private JdbcClient sql;

    private long here;
    private long elsewhere;
    private Actor editor = new Actor.Anonymous();

    /** Who the session of the test stands for. */
    private record Somebody(Actor actor) implements ActorPrincipal {}

    /** Each test has a restaurant whose tables nobody has joined. */
    @BeforeEach
    void anEditorIsSignedIn() {
        var ids = sql.sql("select id from restaurants r where not exists"
                        + " (select 1 from table_combinations c where c.restaurant_id = r.id) order by id limit 2")
                .query(Long.class)
                .list();
        here = ids.get(0);
        elsewhere = ids.get(1);
        signIn(Roles.STAFF);
    }

    private void signIn(String role) {
        editor = new Actor.Staff(1, Set.of(role), Set.of(here));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Somebody(editor), "", List.of(new SimpleGrantedAuthority("ROLE_" + role))));
        SecurityContextHolder.setContext(context);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    private void open(String path) {
        UI.getCurrent().navigate(path, MyPlaces.of(here));
    }

    private long stored() {
        return combinations.count(editor, CombinationQuery.of(here));
    }

    private Set<Joined> tables(String... numbers) {
        return combinations.tables(editor, here).stream()
                .filter(table -> Set.of(numbers).contains(table.number()))
                .collect(Collectors.toSet());
    }

    private CombinationRecord joined(String name, int min, int max, String... numbers) {
        var ids = tables(numbers).stream().map(Joined::id).collect(Collectors.toSet());
        return combinations.find(
                editor, combinations.add(editor, here, new CombinationDraft(name, ids, min, max), TODAY));
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Joined> tableField() {
        return find(MultiSelectComboBox.class).withCaption("Tables").single();
    }

    private void choose(String... numbers) {
        tableField().deselectAll();
        test(tableField()).selectItem(tables(numbers).stream().map(this::label).toArray(String[]::new));
    }

    private String label(Joined table) {
        return tableField().getItemLabelGenerator().apply(table);
    }

    private IntegerField number(String caption) {
        return find(IntegerField.class).withCaption(caption).single();
    }

    private TextField name() {
        return find(TextField.class).withCaption("Name").single();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    @Test
    void proposesNameAndPartiesFromTheTables() {
        open(CombinationsView.PATH + "/new");
        choose("T7", "T8");
        assertThat(name().getValue()).isEqualTo("T7 + T8");
        assertThat(number("Fewest people").getValue()).isEqualTo(7);
        assertThat(number("Most people").getValue()).isEqualTo(12);

        name().setValue("The long one");
        choose("T7", "T8", "T9");
        assertThat(name().getValue()).isEqualTo("The long one");
        assertThat(number("Most people").getValue()).isEqualTo(18);
        click("Add");

        assertThat(combinations.page(editor, CombinationQuery.of(here), FIRST))
                .extracting(CombinationRecord::name, CombinationRecord::seats, CombinationRecord::from)
                .containsExactly(tuple("The long one", 18, TODAY));
    }

    @Test
    void saysBesideTheFieldWhatIsNoCombination() {
        joined("Window", 7, 12, "T7", "T8");
        open(CombinationsView.PATH + "/new");
        choose("T7", "T8");
        click("Add");
        assertThat(tableField().getErrorMessage()).isEqualTo("Another combination joins the same tables.");

        choose("T8", "T9");
        number("Fewest people").setValue(13);
        click("Add");
        assertThat(number("Fewest people").isInvalid()).isTrue();
        number("Fewest people").setValue(7);
        number("Most people").setValue(13);
        click("Add");
        assertThat(number("Most people").getErrorMessage()).contains("These tables seat 12");
        number("Most people").setValue(12);
        find(DatePicker.class).withCaption("From").single().setValue(TODAY.minusDays(1));
        click("Add");
        assertThat(find(DatePicker.class).withCaption("From").single().isInvalid())
                .isTrue();
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void showsConflictsFieldByField() {
        var shown = joined("Window", 7, 12, "T7", "T8");
        open(CombinationsView.PATH + "/" + shown.id());
        number("Most people").setValue(11);
        combinations.edit(editor, shown.id(), shown.version(), new CombinationDraft("Bay", shown.tableIds(), 8, 10));
        click("Save");

        assertThat(name().getValue()).isEqualTo("Bay");
        assertThat(number("Fewest people").getValue()).isEqualTo(8);
        assertThat(find(Notice.class).single().getContent().getElement().getTextRecursively())
                .contains("saved this combination at 12:00", "Most people: yours is 11, theirs is 10");
        click("Save");
        assertThat(combinations.find(editor, shown.id()))
                .extracting(CombinationRecord::minParty, CombinationRecord::maxParty)
                .containsExactly(8, 11);
    }

    @Test
    @SuppressWarnings("unchecked")
    void endTogetherOnTheLastDayChosenAndComeBack() {
        var both = List.of(joined("One", 7, 12, "T7", "T8"), joined("Two", 7, 12, "T8", "T9"));
        open(CombinationsView.PATH);
        var grid = (Grid<CombinationRecord>) find(Grid.class).single();
        both.forEach(grid::select);
        click("End");
        var last = find(DatePicker.class).withCaption("Last day").single();
        last.setValue(TODAY.minusDays(2));
        click("End");
        assertThat(last.getErrorMessage()).isEqualTo("Choose today or a later day.");
        last.setValue(TODAY.plusDays(3));
        click("End");
        assertThat(both)
                .allSatisfy(one ->
                        assertThat(combinations.find(editor, one.id()).to()).isEqualTo(TODAY.plusDays(4)));

        click("Undo");
        assertThat(both)
                .allSatisfy(one ->
                        assertThat(combinations.find(editor, one.id()).to()).isNull());
    }

    @Test
    @SuppressWarnings("unchecked")
    void areFilteredByWhatTheyTake() {
        joined("One", 7, 12, "T7", "T8");
        joined("Two", 13, 18, "T7", "T8", "T9");
        open(CombinationsView.PATH);
        var grid = (Grid<CombinationRecord>) find(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(2);

        var filters = grid.getHeaderRows().getLast();
        ((ComboBox<Integer>) filters.getCell(grid.getColumnByKey("max")).getComponent()).setValue(15);

        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getRow(0).name()).isEqualTo("Two");
    }

    @Test
    void areOfOneRestaurantOnly() {
        var ids = tables("T7", "T8").stream().map(Joined::id).collect(Collectors.toSet());
        assertThatThrownBy(() -> combinations.add(editor, elsewhere, new CombinationDraft("X", ids, 7, 8), TODAY))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anAdminAddsARestaurantAndIsLedToItsTables() {
        signIn(Roles.ADMIN);
        UI.getCurrent().navigate(NewRestaurantView.class);
        var taken = restaurants.find(editor, here).slug();
        name().setValue("Kadal & Karavali");
        var slug = find(TextField.class).withCaption("Short name").single();
        assertThat(slug.getValue()).isEqualTo("kadal-karavali");
        slug.setValue(taken);
        assertThat(slug.getErrorMessage()).isEqualTo("Another restaurant has this short name.");
        slug.setValue("kadal");
        click("Add");
        assertThat(find(TextField.class).withCaption("Cuisine").single().isInvalid())
                .isTrue();

        fill("Cuisine", "Coastal");
        fill("Area", "Jayanagar");
        fill("Address", "4, 11th Main");
        fill("City", "Bangalore");
        fill("Phone", "+918022220001");
        click("Add");

        assertThat(find(Notice.class).single().getContent().getElement().getTextRecursively())
                .contains("no tables and no hours");
        click("Add tables");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(TablesView.PATH + "/new");
        assertThat(find(ComboBox.class).single().getValue())
                .hasToString("Place[id=" + added("kadal") + ", name=Kadal & Karavali]");
    }

    private void fill(String caption, String text) {
        find(TextField.class).withCaption(caption).all().getLast().setValue(text);
    }

    private long added(String slug) {
        return sql.sql("select id from restaurants where slug = ?")
                .param(slug)
                .query(Long.class)
                .single();
    }
}
