package com.tableturner.restaurant;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.SqlTypes;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

class CatalogueSeedPostgresqlTests {

    private EmbeddedPostgres server;
    private ConfigurableApplicationContext application;

    @BeforeEach
    void startWithoutRestaurants() throws IOException {
        server = EmbeddedPostgres.start();
        application = new SpringApplicationBuilder(CatalogueSeedTests.Catalogues.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--tableturner.db=" + server.getJdbcUrl("postgres", "postgres"),
                        "--tableturner.catalogue=none",
                        "--spring.main.banner-mode=off");
    }

    @AfterEach
    void stop() throws IOException {
        application.close();
        server.close();
    }

    @Test
    void fillsAnEmptyDatabaseOnceAlsoWhenTwoNodesStartTogether() throws Exception {
        var together = new CyclicBarrier(2);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var first = nodes.submit(() -> seed(together));
            var second = nodes.submit(() -> seed(together));
            first.get();
            second.get();
        }

        assertThat(count("restaurants")).isEqualTo(100);
        assertThat(count("tables")).isEqualTo(900);
        assertThat(count("table_combinations")).isEqualTo(150);
        assertThat(count("table_combination_members")).isEqualTo(300);
        assertThat(count("restaurants where rating between 3.6 and 4.9")).isEqualTo(100);
    }

    private Void seed(CyclicBarrier together) throws Exception {
        var seed = new CatalogueSeed(
                new CatalogueSource(new CatalogueProperties(CatalogueProperties.FULL)),
                application.getBean(CatalogueRows.class),
                application.getBean(JdbcClient.class),
                application.getBean(SqlTypes.class),
                application.getBean(PlatformTransactionManager.class));
        together.await();
        seed.afterSingletonsInstantiated();
        return null;
    }

    private long count(String rows) {
        return application
                .getBean(JdbcClient.class)
                .sql("select count(*) from " + rows)
                .query(Long.class)
                .single();
    }
}
