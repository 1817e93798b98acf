package com.tableturner.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.Actor;
import com.tableturner.base.ActorPrincipal;
import com.tableturner.base.BrowserlessSessionConfiguration;
import com.tableturner.base.FreshDatabase;
import com.tableturner.base.Roles;
import com.tableturner.base.TestClockConfiguration;
import com.tableturner.base.ui.Notice;
import com.tableturner.exchange.DataSet;
import com.tableturner.exchange.IncomingFile;
import com.tableturner.exchange.RowProblem;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(properties = {"tableturner.sign-in.codes-per-address=1000000", "spring.application.name=data-screen"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestClockConfiguration.class, BrowserlessSessionConfiguration.class, DataViewTests.WorkAtOnce.class})
class DataViewTests extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient sql;

    @TempDir
    private Path folder;

    private long restaurant;
    private String slug = "";

    /** Who the session of the test stands for. */
    private record Somebody(Actor actor) implements ActorPrincipal {}

    /** Work is done where it is asked for, so that a test need not wait. */
    @TestConfiguration(proxyBeanMethods = false)
    static class WorkAtOnce {

        @Bean(defaultCandidate = false)
        @Primary
        @Qualifier("exchange")
        Executor atOnce() {
            return Runnable::run;
        }
    }

    @BeforeEach
    void aRestaurant() {
        restaurant =
                sql.sql("select min(id) from restaurants").query(Long.class).single();
        slug = sql.sql("select slug from restaurants where id = ?")
                .param(restaurant)
                .query(String.class)
                .single();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    private void signIn(String role) {
        var actor = new Actor.Staff(1, Set.of(role), Set.of(restaurant));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Somebody(actor), "", List.of(new SimpleGrantedAuthority("ROLE_" + role))));
        SecurityContextHolder.setContext(context);
    }

    private DataView open(Map<String, String> asked) {
        UI.getCurrent().navigate(DataView.PATH, QueryParameters.simple(asked));
        return (DataView) getCurrentView();
    }

    private static List<DataSet> choices(Select<DataSet> select) {
        return select.getListDataView().getItems().toList();
    }

    @SuppressWarnings("unchecked")
    private List<Select<DataSet>> sets() {
        return find(Select.class).withCaption("What").all().stream()
                .map(select -> (Select<DataSet>) select)
                .toList();
    }

    private IncomingFile csv(String... lines) throws IOException {
        var file = Files.createTempFile(folder, "some", ".csv");
        return new IncomingFile(Files.writeString(file, String.join("\r\n", lines) + "\r\n"), "some.csv");
    }

    private void upload(IncomingFile file) {
        find(ImportPanel.class).single().arrived(file);
        roundTrip();
    }

    private String notice() {
        return find(Notice.class).single().getContent().getElement().getTextRecursively();
    }

    @Test
    void offersEditorsTheSetUpOnly() {
        signIn(Roles.STAFF);
        open(Map.of());
        assertThat(choices(sets().getFirst())).contains(DataSet.TABLES).doesNotContain(DataSet.GUESTS, DataSet.STAFF);
    }

    @Test
    void offersManagersThePeopleToo() {
        signIn(Roles.MANAGER);
        open(Map.of("of", "reservations"));
        assertThat(choices(sets().getFirst()))
                .contains(DataSet.GUESTS, DataSet.WAITLIST)
                .doesNotContain(DataSet.STAFF);
        assertThat(choices(sets().getLast())).contains(DataSet.GUESTS).doesNotContain(DataSet.WAITLIST);
    }

    @Test
    void makesTheChoiceThatTheAddressNames() {
        signIn(Roles.MANAGER);
        open(Map.of("of", "close-outs", "restaurant", String.valueOf(restaurant)));

        assertThat(sets()).extracting(Select::getValue).containsOnly(DataSet.CLOSE_OUTS);
    }

    @Test
    void handsTheFileOverWhenItIsDone() {
        signIn(Roles.STAFF);
        open(Map.of("of", "tables"));

        test(find(Button.class).withText("Export").single()).click();
        roundTrip();

        assertThat(find(FinishedFile.class).single().getContent().getElement().getTextRecursively())
                .contains("tables.xlsx", "9 rows");
        assertThat(find(Anchor.class).all())
                .anySatisfy(link ->
                        assertThat(link.getElement().getAttribute("download")).isEqualTo("tables.xlsx"));
    }

    @Test
    void listsEveryProblemBeforeAnythingIsWritten() throws IOException {
        signIn(Roles.STAFF);
        open(Map.of("of", "close-outs"));

        upload(csv("restaurant,date,from,to", slug + ",2026-11-27,19:00,20:10", "nowhere,2026-11-27,19:00,20:00"));

        assertThat(notice()).contains("2 problems in some.csv. Nothing was written.");
        @SuppressWarnings("unchecked")
        var grid = (Grid<RowProblem>) find(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(2);
        assertThat(test(grid).getCellText(0, 2)).contains("not on the half hour");
        assertThat(find(Button.class).withText("Import 1").all()).isEmpty();
    }

    @Test
    void writesAfterTheTrialWhenAsked() throws IOException {
        signIn(Roles.STAFF);
        open(Map.of("of", "close-outs"));
        upload(csv("restaurant,date,from,to", slug + ",2026-11-27,19:00,20:00"));
        assertThat(notice()).contains("some.csv can be imported", "1 row read: 1 new");
        assertThat(closed()).isZero();

        test(find(Button.class).withText("Import 1").single()).click();
        roundTrip();

        assertThat(notice()).contains("some.csv was imported");
        assertThat(closed()).isEqualTo(1);
    }

    @Test
    void saysWhyAFileIsNoneAndKeepsTheScreen() throws IOException {
        signIn(Roles.MANAGER);
        open(Map.of("of", "reservations"));

        upload(csv("Dear all,", "please book"));

        assertThat(notice()).contains("Nothing was written.", "Its head lacks: restaurant, date, time, party");
        assertThat(find(Upload.class).single().isVisible()).isTrue();
        assertThat(find(H2.class).withText("Import").all()).hasSize(1);
    }

    private long closed() {
        return sql.sql("select count(*) from close_outs where restaurant_id = ?")
                .param(restaurant)
                .query(Long.class)
                .single();
    }
}
