package com.tableturner.base;

import com.tableturner.base.DeviceRows.DeviceToken;
import com.tableturner.base.DeviceRows.Shown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;

/** Signs somebody in again on a device they signed in on before, from a cookie that scripts cannot read. */
public abstract class DeviceCookie extends AbstractRememberMeServices {

    private static final Logger LOG = LoggerFactory.getLogger(DeviceCookie.class);
    private static final int PARTS = 2;
    private static final int KEY_BYTES = 32;

    protected DeviceCookie(String cookieName, Duration validFor) {
        // the key only has to tell this process its own tokens; people are found by device, never by name
        super(SecureText.random(new SecureRandom(), KEY_BYTES), name -> {
            throw new UsernameNotFoundException("Devices have no user names");
        });
        setCookieName(cookieName);
        setAlwaysRemember(true);
        setTokenValiditySeconds((int) validFor.toSeconds());
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    /** A token for the device of whoever signed in; empty if they are of another kind, or not to be kept. */
    protected abstract Optional<DeviceToken> issue(Authentication signedIn, HttpServletRequest request);

    /** What becomes of a token that a device showed. */
    protected abstract Shown show(DeviceToken token);

    /** The person whose device it is; empty if they may no longer sign in. */
    protected abstract Optional<? extends UserDetails> owner(long id);

    /** Ends the device. */
    protected abstract void revoke(String series);

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        issue(authentication, request)
                .ifPresentOrElse(
                        device -> keep(device, request, response),
                        () -> logout(request, response, authentication)); // the device is not theirs any more
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] parts, HttpServletRequest request, HttpServletResponse response) {
        if (parts.length != PARTS) {
            throw new InvalidCookieException("Not a device cookie");
        }
        return switch (show(new DeviceToken(parts[0], parts[1]))) {
            case Shown.Refused refused -> {
                LOG.info("A device must sign in again: {}", refused.reason());
                throw new InvalidCookieException(refused.reason());
            }
            case Shown.Accepted accepted -> {
                var owner = owner(accepted.owner());
                if (owner.isEmpty()) {
                    throw new InvalidCookieException("Its owner may no longer sign in");
                }
                if (accepted.next() != null) {
                    keep(accepted.next(), request, response);
                }
                yield owner.get();
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
            revoke(decodeCookie(cookie)[0]);
        } catch (InvalidCookieException unreadable) {
            LOG.debug("A device cookie that cannot be read has nothing to forget");
        }
    }

    private void keep(DeviceToken device, HttpServletRequest request, HttpServletResponse response) {
        setCookie(new String[] {device.series(), device.token()}, getTokenValiditySeconds(), request, response);
    }
}
