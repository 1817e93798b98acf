package com.tableturner.reservation;

import com.tableturner.base.TestClockConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The booking core alone: no web server, no screens, no jobs; a clock that stands still. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    HibernateJpaAutoConfiguration.class,
    DataJpaRepositoriesAutoConfiguration.class,
    LiquibaseAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@ComponentScan(
        basePackages = "com.tableturner.reservation",
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.ui\\..*"))
@ComponentScan(
        basePackages = "com.tableturner",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "com\\.tableturner\\.base\\.(Database|MethodSecurity|Time)Configuration",
                            "com\\.tableturner\\.base\\.(ReadingSql|AuditLog)",
                            "com\\.tableturner\\.diner\\.(Diners|GuestRecords|GuestScope|PhoneNumbers)",
                            "com\\.tableturner\\.insight\\.(DayCount|RefusalCounter|RollUps|RollUpRows|RollUpDates|RollUpKeeper"
                                    + "|Dashboards|Scopes|FigureReader|DetailReader|SettledDays|DaySettler|RollUpCheck|Watch|Feed"
                                    + "|PressureActions)",
                            "com\\.tableturner\\.notification\\.Outbox",
                            "com\\.tableturner\\.restaurant\\.(Catalogue|Plans|SlotRules|SlotEdits|RestaurantSetup|IncomingSetup|LocalDates"
                                    + "|Table(Records|RecordSearch)|Combination(Records|Search)|Restaurant(Records|Search)"
                                    + "|ServiceHours|WeeklyHours|SpecialDays|SpecialDaySearch)"
                        }))
@ConfigurationPropertiesScan({"com.tableturner.base", "com.tableturner.restaurant"})
@EntityScan("com.tableturner")
@EnableJpaRepositories("com.tableturner")
@Import(TestClockConfiguration.class)
class CoreApplication {}
