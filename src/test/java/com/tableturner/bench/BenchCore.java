package com.tableturner.bench;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import com.vaadin.flow.spring.VaadinScopesConfig;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The booking core without web, screens and scheduled jobs. */
@EnableAutoConfiguration(
        exclude = {SpringBootAutoConfiguration.class, SpringSecurityAutoConfiguration.class, VaadinScopesConfig.class})
@ComponentScan(
        basePackages = {
            "com.tableturner.base",
            "com.tableturner.restaurant",
            "com.tableturner.diner",
            "com.tableturner.reservation",
            "com.tableturner.notification"
        },
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "com\\.tableturner\\..*\\.ui\\..*"),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "com\\.tableturner\\..*Tests.*")
        })
@AutoConfigurationPackage(basePackages = "com.tableturner")
@ConfigurationPropertiesScan("com.tableturner")
class BenchCore {

    static ConfigurableApplicationContext start(String database) {
        return start(database, BenchCore.class);
    }

    static ConfigurableApplicationContext startWithInsight(String database) {
        return start(database, BenchCore.class, BenchInsight.class);
    }

    static ConfigurableApplicationContext startWithWaitlist(String database) {
        return start(database, BenchCore.class, BenchWaitlist.class);
    }

    static ConfigurableApplicationContext startWithExchange(String database) {
        return start(database, BenchCore.class, BenchExchange.class);
    }

    private static ConfigurableApplicationContext start(String database, Class<?>... sources) {
        return new SpringApplicationBuilder(sources)
                .web(WebApplicationType.NONE)
                .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                .run(
                        "--tableturner.db=" + database,
                        "--tableturner.catalogue=none",
                        "--tableturner.jobs=false",
                        "--logging.level.root=warn");
    }
}
