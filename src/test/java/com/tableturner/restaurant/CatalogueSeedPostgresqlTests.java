package com.tableturner.restaurant;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class CatalogueSeedPostgresqlTests {

    private EmbeddedPostgres server;

    @BeforeEach
    void startServer() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterEach
    void stopServer() throws IOException {
        server.close();
    }

    @Test
    void fillsAnEmptyDatabaseOnceAlsoWhenTwoNodesStartTogether() throws Exception {
        start("none").close(); // the schema is there; only the seeds meet
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> start("full"));
            var second = threads.submit(() -> start("full"));
            first.get().close();
            second.get().close();
        }

        try (var later = start("none")) {
            var jdbc = later.getBean(JdbcClient.class);
            assertThat(count(jdbc, "restaurants")).isEqualTo(100);
            assertThat(count(jdbc, "tables")).isEqualTo(900);
            assertThat(count(jdbc, "table_combinations")).isEqualTo(150);
            assertThat(count(jdbc, "table_combination_members")).isEqualTo(300);
            assertThat(count(jdbc, "restaurants where rating between 3.6 and 4.9"))
                    .isEqualTo(100);
        }
    }

    private ConfigurableApplicationContext start(String catalogue) {
        return new SpringApplicationBuilder(CatalogueSeedTests.Catalogues.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--tableturner.db=" + server.getJdbcUrl("postgres", "postgres"),
                        "--tableturner.catalogue=" + catalogue,
                        "--spring.main.banner-mode=off");
    }

    private static long count(JdbcClient jdbc, String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }
}
