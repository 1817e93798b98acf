package com.tableturner.concierge.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** By which a browser finds its conversation again, before and after sign-in. Scripts cannot read it. */
final class ConversationCookie {

    private static final String NAME = "tt-conversation";
    private static final Duration KEPT = Duration.ofDays(90);

    private ConversationCookie() {}

    static @Nullable String read() {
        var request = VaadinServletRequest.getCurrent();
        var cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }

    static void write(String token) {
        var request = VaadinServletRequest.getCurrent();
        var response = VaadinServletResponse.getCurrent();
        if (request == null || response == null || token.equals(read())) {
            return;
        }
        var cookie = new Cookie(NAME, token);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
