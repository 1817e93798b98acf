package com.tableturner.restaurant;

import com.tableturner.base.SqlTypes;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the configured catalogue into a database without restaurants, once, in one transaction. Runs when every bean
 * stands and the schema is there, before the first request is accepted; a refused catalogue ends the start.
 */
@Component
class CatalogueSeed implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueSeed.class);

    private final CatalogueSource source;
    private final CatalogueRows rows;
    private final JdbcClient jdbc;
    private final SqlTypes types;
    private final TransactionTemplate transaction;

    CatalogueSeed(
            CatalogueSource source,
            CatalogueRows rows,
            JdbcClient jdbc,
            SqlTypes types,
            PlatformTransactionManager transactions) {
        this.source = source;
        this.rows = rows;
        this.jdbc = jdbc;
        this.types = types;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(begun -> loadIfEmpty());
    }

    private void loadIfEmpty() {
        if (!types.isSqlite()) { // two nodes may start at once
            jdbc.sql("lock table restaurants in share row exclusive mode").update();
        }
        var empty =
                jdbc.sql("select count(*) from restaurants").query(Long.class).single() == 0;
        var entries = empty ? source.read() : List.<CatalogueEntry>of();
        if (!entries.isEmpty()) {
            rows.insert(entries);
            LOG.info("The database was empty: loaded the catalogue of {} restaurants", entries.size());
        }
    }
}
