package com.tableturner.restaurant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import com.vaadin.flow.spring.VaadinScopesConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Starts the catalogue alone, without web and screens, on a fresh SQLite file, with one catalogue or another. */
class CatalogueSeedTests {

    @EnableAutoConfiguration(
            exclude = {
                SpringBootAutoConfiguration.class,
                SpringSecurityAutoConfiguration.class,
                VaadinScopesConfig.class
            })
    @ComponentScan({"com.tableturner.base", "com.tableturner.restaurant"})
    @ConfigurationPropertiesScan({"com.tableturner.base", "com.tableturner.restaurant"})
    static class Catalogues {}

    @TempDir
    private Path folder;

    @Test
    void fillsAnEmptyDatabaseWithTheWholeCatalogue() {
        try (var application = start("full")) {
            assertThat(count(application, "restaurants")).isEqualTo(100);
            assertThat(count(application, "tables")).isEqualTo(900);
            assertThat(count(application, "table_combinations")).isEqualTo(150);
            assertThat(count(application, "table_combination_members")).isEqualTo(300);
            assertThat(count(application, "reservations")).isZero();
            assertThat(number(application, "select next_id from reservation_counter"))
                    .isEqualTo(1000);
        }
    }

    @Test
    void givesEachRestaurantThreeTablesOfEachSize() {
        try (var application = start("small")) {
            assertThat(text(application, """
                    select group_concat(table_number || ':' || capacity || ':' || min_party || '-' || max_party, ' ')
                    from (select * from tables where restaurant_id = 1 order by id)"""))
                    .isEqualTo("T1:2:1-2 T2:2:1-2 T3:2:1-2 T4:4:1-4 T5:4:1-4 T6:4:1-4 T7:6:1-6 T8:6:1-6 T9:6:1-6");
            assertThat(number(application, "select count(distinct restaurant_id) from tables"))
                    .isEqualTo(10);
        }
    }

    @Test
    void joinsEachPairOfSixTopsForSevenToTen() {
        try (var application = start("small")) {
            assertThat(text(application, """
                    select group_concat(name || '=' || tables || ':' || min_party || '-' || max_party, ' ')
                    from (select c.name, c.min_party, c.max_party, group_concat(t.table_number, '+') as tables
                        from table_combinations c
                        join table_combination_members m on m.combination_id = c.id
                        join tables t on t.id = m.table_id and t.restaurant_id = c.restaurant_id and t.capacity = 6
                        where c.restaurant_id = 1
                        group by c.id order by c.name)""")).isEqualTo("T7+T8=T7+T8:7-10 T7+T9=T7+T9:7-10 T8+T9=T8+T9:7-10");
        }
    }

    @Test
    void placesTablesOfOneSizeInOneArea() {
        try (var application = start(file(catalogue("Porch;Hall;Garden")).toString())) {
            assertThat(text(application, """
                    select group_concat(area || capacity, ' ')
                    from (select area, capacity from tables group by area, capacity order by capacity)""")).isEqualTo("Porch2 Hall4 Garden6");
        }
    }

    @Test
    void opensEveryWeekdayButTheOneItIsClosedOn() {
        try (var application = start("small")) {
            assertThat(text(application, """
                    select group_concat(weekday || ':' || start_slot || '-' || last_seating_slot || '/' || end_slot, ' ')
                    from (select s.* from shifts s join restaurants r on r.id = s.restaurant_id
                        where r.slug = 'paper-crane-izakaya' order by weekday)"""))
                    .isEqualTo("2:15-22/25 3:15-22/25 4:15-22/25 5:15-22/25 6:15-22/25 7:15-22/25");
            assertThat(number(application, """
                    select count(*) from shifts s join restaurants r on r.id = s.restaurant_id
                    where r.slug = 'bella-tavola' and s.pacing_online = 12 and s.pacing_staff = 16""")).isEqualTo(14);
        }
    }

    @Test
    void storesWhatTheRestOfTheHouseReads() {
        try (var application = start("small")) {
            var facts =
                    application.getBean(Plans.class).current(5).orElseThrow().facts();

            assertThat(facts.name()).isEqualTo("Paper Crane Izakaya");
            assertThat(facts.rating()).isEqualByComparingTo("4.7");
            assertThat(facts.costForTwo()).isEqualTo(2800);
            assertThat(facts.specialities()).hasSize(3);
            assertThat(facts.active()).isTrue();
        }
    }

    @Test
    void leavesADatabaseWithRestaurantsAlone() {
        start("small").close();

        try (var again = start("full")) {
            assertThat(count(again, "restaurants")).isEqualTo(10);
            assertThat(count(again, "tables")).isEqualTo(90);
        }
    }

    @Test
    void loadsNothingWhereNothingIsWanted() {
        try (var application = start("none")) {
            assertThat(count(application, "restaurants")).isZero();
        }
    }

    @Test
    void endsTheStartWithTheFirstMistakeOfABrokenFile() {
        var broken = file(catalogue("").replace("4.2", "5.9"));

        assertThatThrownBy(() -> start(broken.toString()))
                .isInstanceOf(CatalogueRefused.class)
                .hasMessage(broken + ", line 2: rating \"5.9\" is not between 0 and 5");

        try (var later = start("none")) {
            assertThat(count(later, "restaurants")).isZero();
        }
    }

    @Test
    void namesTheChoicesWhereTheFileIsNotThere() {
        assertThatThrownBy(() -> start("smal"))
                .isInstanceOf(CatalogueRefused.class)
                .hasMessage("smal: there is no such file; "
                        + "tableturner.catalogue is full, small, none or the path of a CSV file");
    }

    @Test
    void writesAllOrNothing() {
        try (var application = start("none")) {
            application
                    .getBean(JdbcClient.class)
                    .sql("create trigger failing before insert on shifts begin select raise(abort, 'full'); end")
                    .update();
        }

        assertThatThrownBy(() -> start("small")).hasStackTraceContaining("full");

        try (var later = start("none")) {
            assertThat(count(later, "restaurants")).isZero();
            assertThat(count(later, "tables")).isZero();
        }
    }

    private ConfigurableApplicationContext start(String catalogue) {
        return new SpringApplicationBuilder(Catalogues.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--tableturner.db=" + folder.resolve("book.db"),
                        "--tableturner.catalogue=" + catalogue,
                        "--spring.main.banner-mode=off");
    }

    private Path file(String text) {
        try {
            return Files.writeString(folder.resolve("mine.csv"), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String catalogue(String areas) {
        return String.join(",", CatalogueFile.COLUMNS)
                + "\nPlain Plate,Karnataka,Ulsoor,Bangalore,Lake Road 1,+918045559999,4.2,₹₹,1200,,,,,"
                + "Dinner 19:00-22:00/23:30,,,false," + areas + "\n";
    }

    private static long count(ConfigurableApplicationContext application, String table) {
        return number(application, "select count(*) from " + table);
    }

    private static long number(ConfigurableApplicationContext application, String query) {
        return application
                .getBean(JdbcClient.class)
                .sql(query)
                .query(Long.class)
                .single();
    }

    private static String text(ConfigurableApplicationContext application, String query) {
        return application
                .getBean(JdbcClient.class)
                .sql(query)
                .query(String.class)
                .single();
    }
}
