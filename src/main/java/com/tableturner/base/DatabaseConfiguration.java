package com.tableturner.base;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Chooses SQLite or PostgreSQL by the configured location; everything above works on either. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final int POSTGRESQL_CONNECTIONS = 16;

    @Bean
    @Primary
    DataSource dataSource(DatabaseProperties properties) {
        return properties.isPostgresql() ? postgresql(properties) : new SqliteDataSource(properties);
    }

    /** Joins the running transaction. */
    @Bean
    @Primary
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    /** For single statements outside a transaction; must not be used inside one. */
    @Bean
    @Qualifier("reading")
    JdbcClient readingJdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource instanceof SqliteDataSource sqlite ? sqlite.reading() : dataSource);
    }

    @Bean
    SqlTypes sqlTypes(DatabaseProperties properties) {
        return new SqlTypes(!properties.isPostgresql());
    }

    @Bean
    HibernatePropertiesCustomizer sqliteDialect(DatabaseProperties properties) {
        return settings -> {
            if (!properties.isPostgresql()) {
                settings.put(AvailableSettings.DIALECT, TableTurnerSqliteDialect.class.getName());
            }
        };
    }

    private static DataSource postgresql(DatabaseProperties properties) {
        var config = new HikariConfig();
        config.setPoolName("postgresql");
        config.setJdbcUrl(properties.location());
        if (!properties.username().isEmpty()) {
            config.setUsername(properties.username());
            config.setPassword(properties.password());
        }
        config.setMaximumPoolSize(POSTGRESQL_CONNECTIONS);
        return new HikariDataSource(config);
    }
}
