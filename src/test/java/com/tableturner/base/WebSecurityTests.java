package com.tableturner.base;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
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
    void protectsAPageBeforeItsFirstByteIsWritten() throws Exception {
        var headers = new HashMap<String, String>();
        var page = new HttpServlet() {
            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) {
                response.getHeaderNames().forEach(name -> headers.put(name, response.getHeader(name)));
            }
        };

        security.doFilter(request("/error"), new MockHttpServletResponse(), new MockFilterChain(page));

        assertThat(headers)
                .containsEntry("X-Frame-Options", "SAMEORIGIN")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Referrer-Policy", "strict-origin-when-cross-origin")
                .containsEntry("Cache-Control", "no-store")
                .containsKeys("Content-Security-Policy", "Permissions-Policy");
    }

    private boolean passes(String path, MockHttpServletResponse response) throws Exception {
        var beyond = new MockFilterChain();
        security.doFilter(request(path), response, beyond);
        return beyond.getRequest() != null;
    }

    private static MockHttpServletRequest request(String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        return request;
    }
}
