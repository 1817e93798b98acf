package com.tableturner.base;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Lets every test see whom its own application signed in. Each application context brings a strategy that keeps the
 * signed-in user, and the last context started would otherwise decide for all tests that share a process.
 */
public class SignInOfTheContext implements TestExecutionListener, Ordered {

    private static final int BEFORE_ANYBODY_SIGNS_IN = 5_000;

    @Override
    public int getOrder() {
        return BEFORE_ANYBODY_SIGNS_IN;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
