package com.tableturner.base;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;

/** For browserless tests that sign in: their imitation of a request cannot change the session's id. */
@TestConfiguration(proxyBeanMethods = false)
public class BrowserlessSessionConfiguration {

    @Bean
    @Primary
    SessionAuthenticationStrategy keptSessionId() {
        return new NullAuthenticatedSessionStrategy();
    }
}
