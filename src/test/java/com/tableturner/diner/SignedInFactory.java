package com.tableturner.diner;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Makes the diner of {@link SignedIn}. */
final class SignedInFactory implements WithSecurityContextFactory<SignedIn> {

    private static final AtomicInteger NUMBERS = new AtomicInteger(60_000_000);

    private final JdbcClient sql;

    SignedInFactory(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public SecurityContext createSecurityContext(SignedIn signedIn) {
        var number = "+9198" + NUMBERS.incrementAndGet();
        var id = sql.sql("insert into users (phone_number, name, created_at)"
                        + " values (?, 'Asha Rao', '2026-01-01T00:00:00.000Z') returning id")
                .param(number)
                .query(Long.class)
                .single();
        var diner = new SignedInDiner(id, number.substring(number.length() - 3));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(diner, "", diner.getAuthorities()));
        return context;
    }
}
