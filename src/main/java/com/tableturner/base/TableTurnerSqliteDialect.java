package com.tableturner.base;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.SqlTypes;

/** SQLite with dates, times and instants as the readable, sortable text of the schema contract. */
public class TableTurnerSqliteDialect extends SQLiteDialect {

    @SuppressWarnings("unused") // Hibernate calls it
    public TableTurnerSqliteDialect(DialectResolutionInfo info) {
        super(info);
    }

    public TableTurnerSqliteDialect() {}

    @Override
    public void contributeTypes(TypeContributions contributions, ServiceRegistry registry) {
        super.contributeTypes(contributions, registry);
        var types = contributions.getTypeConfiguration().getJdbcTypeRegistry();
        types.addDescriptor(new TextJdbcType<>(SqlTypes.DATE, LocalDate.class, LocalDate::toString, LocalDate::parse));
        types.addDescriptor(new TextJdbcType<>(
                SqlTypes.TIME, LocalTime.class, com.tableturner.base.SqlTypes.TIME::format, LocalTime::parse));
        Function<Instant, String> write = com.tableturner.base.SqlTypes.INSTANT::format;
        for (var code : new int[] {SqlTypes.TIMESTAMP_UTC, SqlTypes.TIMESTAMP, SqlTypes.TIMESTAMP_WITH_TIMEZONE}) {
            types.addDescriptor(new TextJdbcType<>(code, Instant.class, write, Instant::parse));
        }
    }
}
