package com.tableturner.base;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@ContextConfiguration(initializers = FreshDatabase.class)
class WebSecurityTests {

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter security;

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/styles/tt-theme.css",
                "/icons/tt-icons.svg",
                "/modules/tt-voice.js",
                "/calendar/a.ics",
                "/actuator/health",
                "/error"
            })
    void letsStrangersHaveWhatEveryPageNeeds(String path) throws Exception {
        assertThat(passes(path, new MockHttpServletResponse())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/anything-not-named"})
    void sendsStrangersToSignInForEverythingElse(String path) throws Exception {
        var response = new MockHttpServletResponse();

        assertThat(passes(path, response)).isFalse();
        assertThat(response.getRedirectedUrl()).isEqualTo("/sign-in");
    }

    @Test
    void keepsPagesOutOfForeignFramesAndAddressesOutOfForeignLogs() throws Exception {
        var response = new MockHttpServletResponse();
        passes("/error", response);

        assertThat(response.getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(response.getHeader("Content-Security-Policy")).contains("frame-ancestors 'self'");
        assertThat(response.getHeader("Permissions-Policy")).contains("camera=()");
    }

    private boolean passes(String path, MockHttpServletResponse response) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        var beyond = new MockFilterChain();
        security.doFilter(request, response, beyond);
        return beyond.getRequest() != null;
    }
}
