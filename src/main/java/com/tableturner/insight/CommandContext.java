package com.tableturner.insight;

import com.tableturner.base.StartChecks;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * What the commands need of the application: the database, the catalogue and the roll-ups; no web, no screens, no jobs.
 * Not a configuration by annotation, so that the application does not find it.
 */
@ImportAutoConfiguration({
    JdbcTemplateAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    DataJpaRepositoriesAutoConfiguration.class,
    LiquibaseAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@ComponentScan(
        basePackages = "com.tableturner",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "com\\.tableturner\\.base\\.(Database|Time)Configuration",
                            "com\\.tableturner\\.base\\.ReadingSql",
                            "com\\.tableturner\\.restaurant\\.(Catalogue|CatalogueRows|CatalogueSeed|CatalogueSource|Plans|SlotRules)",
                            "com\\.tableturner\\.insight\\.(DayCount|RollUps|RollUpRows|RollUpDates|RollUpKeeper|SettledDays|DaySettler)"
                        }))
@ConfigurationPropertiesScan({"com.tableturner.base", "com.tableturner.restaurant"})
@EntityScan("com.tableturner.restaurant")
@EnableJpaRepositories("com.tableturner.restaurant")
class CommandContext {

    static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(CommandContext.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .listeners(new StartChecks())
                .run(Stream.concat(
                                Stream.of(
                                        "--tableturner.jobs=false",
                                        "--spring.main.web-application-type=none",
                                        "--logging.level.root=warn"),
                                Stream.of(arguments))
                        .toArray(String[]::new));
    }
}
