package com.tableturner.diner;

import com.tableturner.base.DeviceCookie;
import com.tableturner.base.DeviceRows.DeviceToken;
import com.tableturner.base.DeviceRows.Shown;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Keeps diners signed in on their devices. */
@Component
class StaySignedIn extends DeviceCookie {

    static final String COOKIE = "tt-device";

    private final DeviceTokens devices;

    StaySignedIn(DeviceTokens devices, SignInProperties properties) {
        super(COOKIE, properties.staySignedInFor());
        this.devices = devices;
    }

    @Override
    protected Optional<DeviceToken> issue(Authentication signedIn, HttpServletRequest request) {
        return signedIn.getPrincipal() instanceof SignedInDiner diner
                ? Optional.of(devices.issue(diner.userId()))
                : Optional.empty();
    }

    @Override
    protected Shown show(DeviceToken token) {
        return devices.show(token);
    }

    @Override
    protected Optional<SignedInDiner> owner(long id) {
        return devices.owner(id);
    }

    @Override
    protected void revoke(String series) {
        devices.revoke(series);
    }
}
