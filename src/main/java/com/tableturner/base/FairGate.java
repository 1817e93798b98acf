package com.tableturner.base;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Lets callers through to a pool of one connection in the order they came. The pool alone is not fair: with 64 callers
 * its p99 was ten times as long.
 */
class FairGate extends DelegatingDataSource {

    private final Semaphore permit = new Semaphore(1, true);
    private final long limitMillis;

    FairGate(DataSource target, Duration limit) {
        super(target);
        this.limitMillis = limit.toMillis();
    }

    /**
     * @throws DatabaseBusy if the writer was not free within the limit
     */
    @Override
    public Connection getConnection() throws SQLException {
        enter();
        try {
            return leavingOnClose(super.getConnection());
        } catch (SQLException | RuntimeException failed) {
            permit.release();
            throw failed;
        }
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return getConnection();
    }

    private void enter() {
        try {
            if (!permit.tryAcquire(limitMillis, TimeUnit.MILLISECONDS)) {
                throw new DatabaseBusy(limitMillis);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseBusy(0);
        }
    }

    private Connection leavingOnClose(Connection connection) {
        var open = new AtomicBoolean(true);
        return (Connection) Proxy.newProxyInstance(
                FairGate.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getTargetException();
                    } finally {
                        if (method.getName().equals("close") && open.getAndSet(false)) {
                            permit.release();
                        }
                    }
                });
    }
}
