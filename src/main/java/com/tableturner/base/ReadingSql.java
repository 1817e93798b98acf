package com.tableturner.base;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Plain SQL that only reads: within the running transaction where there is one, else on a reader's connection without
 * the cost of a transaction.
 */
@Component
public class ReadingSql {

    private final JdbcClient joining;
    private final JdbcClient alone;

    ReadingSql(JdbcClient joining, @Qualifier("reading") JdbcClient alone) {
        this.joining = joining;
        this.alone = alone;
    }

    public JdbcClient.StatementSpec sql(String statement) {
        return (TransactionSynchronizationManager.isActualTransactionActive() ? joining : alone).sql(statement);
    }
}
