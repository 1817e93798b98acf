package com.tableturner.base;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;

/**
 * The kinds of devices that stay signed in, as one. Each kind knows its own people and, when somebody of another kind
 * signs in on the device, forgets who was kept there: a device is a diner's or the staff's, never both.
 */
final class KeptDevices implements RememberMeServices, LogoutHandler {

    private final List<RememberMeServices> kinds;

    KeptDevices(List<RememberMeServices> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /** What proves that a remembered authentication comes from this process. */
    Stream<String> keys() {
        return kinds.stream()
                .filter(AbstractRememberMeServices.class::isInstance)
                .map(kind -> ((AbstractRememberMeServices) kind).getKey());
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        return kinds.stream()
                .map(kind -> kind.autoLogin(request, response))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        kinds.forEach(kind -> kind.loginFail(request, response));
    }

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        kinds.forEach(kind -> kind.loginSuccess(request, response, authentication));
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        kinds.stream()
                .filter(LogoutHandler.class::isInstance)
                .forEach(kind -> ((LogoutHandler) kind).logout(request, response, authentication));
    }
}
