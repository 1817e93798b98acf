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
import com.tableturner.restaurant.Sold;
import com.tableturner.restaurant.TableDraft;
import com.tableturner.restaurant.TableQuery;
import com.tableturner.restaurant.TableRecord;
import com.tableturner.restaurant.TableRecords;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
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
class TablesViewTests extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final PageRequest FIRST = PageRequest.of(0, 50);

    @Autowired
    private TableRecords tables;

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

    private long before;

    @BeforeEach
    void countTables() {
        before = stored();
    }

    private long stored() {
        return sql.sql("select count(*) from tables").query(Long.class).single();
    }

    private void open(String path, long restaurant) {
        UI.getCurrent().navigate(path, MyPlaces.of(restaurant));
    }

    private TableRecord first() {
        return tables.page(editor, TableQuery.of(here), FIRST).getFirst();
    }

    private static TableDraft draft(String number, Integer seats, Integer min, Integer max) {
        return new TableDraft(number, "Patio", seats, min, max, Sold.ONLINE);
    }

    private IntegerField number(String caption) {
        return find(IntegerField.class).withCaption(caption).single();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    @Test
    void listTheTablesOfOneRestaurantFilteredAndSorted() {
        var ids = tables.add(editor, here, draft("Q8", 7, 2, 6), 3, TODAY);

        assertThat(tables.page(
                        editor,
                        new TableQuery(here, "q", "pat", Optional.of(7), Optional.of(Sold.ONLINE), Optional.of(false)),
                        PageRequest.of(0, 50, Sort.by("number"))))
                .extracting(row -> row.table().number())
                .containsExactly("Q8", "Q9", "Q10");
        assertThat(tables.page(editor, TableQuery.of(here), PageRequest.of(0, 50, Sort.by("to", "from", "sold"))))
                .extracting(TableRecord::restaurantId)
                .containsOnly(here);
        assertThat(ids).hasSize(3);
    }

    @Test
    void areForNoHostAndNowhereElse() {
        var host = actor(Roles.HOST);
        var draft = draft("X1", 2, 1, 2);
        assertThatThrownBy(() -> tables.page(host, TableQuery.of(here), FIRST)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> tables.page(editor, TableQuery.of(elsewhere), FIRST))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> tables.add(editor, elsewhere, draft, 1, TODAY)).isInstanceOf(NotAllowed.class);
        var theirs = sql.sql("select id from tables where restaurant_id = ? limit 1")
                .param(elsewhere)
                .query(Long.class)
                .single();
        assertThatThrownBy(() -> tables.edit(editor, theirs, 0, draft)).isInstanceOf(NotAllowed.class);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void refuseWhatIsNoTableAndWriteNothing() {
        refused(draft("0", 2, 1, 2), 1, "number", "zero");
        refused(draft(" ", 2, 1, 2), 1, "number", "empty");
        refused(draft("X1", 0, 1, 2), 1, "seats", "out-of-range");
        refused(draft("X1", 1_000, 1, 2), 1, "seats", "out-of-range");
        refused(draft("X1", 4, 3, 2), 1, "min", "over-max");
        refused(draft("X1", 4, 2, 5), 1, "max", "over-seats");
        refused(draft("X1", null, 2, 5), 1, "seats", "empty");
        refused(draft("X1", 4, 2, 4), 51, "howMany", "out-of-range");
        refused(draft("Bar", 4, 2, 4), 2, "number", "cannot-count");
        refused(draft(first().table().number().toLowerCase(), 4, 2, 4), 1, "number", "taken");
        assertThat(stored()).isEqualTo(before);
    }

    private void refused(TableDraft draft, int howMany, String field, String problem) {
        assertThatThrownBy(() -> tables.add(editor, here, draft, howMany, TODAY))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(List.of(bad.field(), bad.problem())).containsExactly(field, problem));
    }

    @Test
    void refuseToOverwriteWhatSomebodyElseSaved() {
        var shown = tables.find(
                editor, tables.add(editor, here, draft("C1", 4, 1, 4), 1, TODAY).getFirst());
        tables.edit(editor, shown.id(), shown.version(), draft("C1", 6, 1, 6));

        assertThatThrownBy(() -> tables.edit(editor, shown.id(), shown.version(), draft("C1", 5, 1, 5)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(tables.find(editor, shown.id()).table().capacity()).isEqualTo(6);
    }

    @Test
    void areAddedInTheEditor() {
        open(TablesView.PATH + "/new", here);
        find(TextField.class).withCaption("Table").all().getLast().setValue("N1");
        number("Seats").setValue(4);
        number("Fewest people").setValue(5);
        number("Most people").setValue(4);
        click("Add");
        assertThat(number("Fewest people").isInvalid()).isTrue();
        assertThat(stored()).isEqualTo(before);

        number("Fewest people").setValue(2);
        number("How many").setValue(2);
        click("Add");
        assertThat(stored()).isEqualTo(before + 2);
    }

    @Test
    void showConflictsFieldByField() {
        var id = tables.add(editor, here, draft("D1", 4, 1, 4), 1, TODAY).getFirst();
        open(TablesView.PATH + "/" + id, here);
        number("Seats").setValue(8);
        tables.edit(editor, id, tables.find(editor, id).version(), draft("D1", 6, 2, 4));
        click("Save");

        assertThat(number("Seats").getValue()).isEqualTo(8);
        assertThat(number("Fewest people").getValue()).isEqualTo(2);
        assertThat(find(Notice.class).single().getContent().getElement().getTextRecursively())
                .contains("Seats: yours is 8, theirs is 6");
    }

    @Test
    @SuppressWarnings("unchecked")
    void areEndedTogetherAndPutBack() {
        var ids = tables.add(editor, here, draft("E1", 4, 1, 4), 2, TODAY);
        open(TablesView.PATH, here);
        var grid = (Grid<TableRecord>) find(Grid.class).single();
        ids.forEach(id -> grid.select(tables.find(editor, id)));
        click("End");
        test(find(Button.class).withText("End").all().getLast()).click();
        assertThat(ids)
                .allSatisfy(id -> assertThat(tables.find(editor, id).to()).isNotNull());

        click("Undo");
        assertThat(ids)
                .allSatisfy(id -> assertThat(tables.find(editor, id).to()).isNull());
    }

    @Test
    void moveTogetherToAnArea() {
        var ids = tables.add(editor, here, draft("M1", 4, 1, 4), 2, TODAY);
        tables.moveTo(editor, ids.stream().map(id -> tables.find(editor, id)).toList(), "Roof");

        assertThat(ids)
                .allSatisfy(
                        id -> assertThat(tables.find(editor, id).table().area()).isEqualTo("Roof"));
    }
}
