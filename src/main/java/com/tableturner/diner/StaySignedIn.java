package com.tableturner.diner;

import com.tableturner.diner.DeviceTokens.DeviceToken;
import com.tableturner.diner.DeviceTokens.Shown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.stereotype.Component;

/** Signs a diner in again on a device they signed in on before, from a cookie that scripts cannot read. */
@Component
class StaySignedIn extends AbstractRememberMeServices {

    static final String COOKIE = "tt-device";

    private static final Logger LOG = LoggerFactory.getLogger(StaySignedIn.class);
    private static final int PARTS = 2;
    private static final int KEY_BYTES = 32;

    private final DeviceTokens devices;

    StaySignedIn(DeviceTokens devices, SignInProperties properties) {
        // the key only has to tell this process its own tokens; diners are found by device, never by name
        super(SecureText.random(new SecureRandom(), KEY_BYTES), name -> {
            throw new UsernameNotFoundException("Diners have no user names");
        });
        this.devices = devices;
        setCookieName(COOKIE);
        setAlwaysRemember(true);
        setTokenValiditySeconds((int) properties.staySignedInFor().toSeconds());
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedInDiner diner) {
            keep(devices.issue(diner.userId()), request, response);
        } else {
            logout(request, response, authentication); // the device is somebody else's now
        }
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] parts, HttpServletRequest request, HttpServletResponse response) {
        if (parts.length != PARTS) {
            throw new InvalidCookieException("Not a device cookie");
        }
        return switch (devices.show(new DeviceToken(parts[0], parts[1]))) {
            case Shown.Refused refused -> {
                LOG.info("A device must sign in again: {}", refused.reason());
                throw new InvalidCookieException(refused.reason());
            }
            case Shown.Accepted accepted -> {
                if (accepted.next() != null) {
                    keep(accepted.next(), request, response);
                }
                yield accepted.diner();
            }
        };
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        var cookie = extractRememberMeCookie(request);
        if (cookie != null && !cookie.isEmpty()) {
            forget(cookie);
        }
        super.logout(request, response, authentication);
    }

    private void forget(String cookie) {
        try {
            devices.revoke(decodeCookie(cookie)[0]);
        } catch (InvalidCookieException unreadable) {
            LOG.debug("A device cookie that cannot be read has nothing to forget");
        }
    }

    private void keep(DeviceToken device, HttpServletRequest request, HttpServletResponse response) {
        setCookie(new String[] {device.series(), device.token()}, getTokenValiditySeconds(), request, response);
    }
}
