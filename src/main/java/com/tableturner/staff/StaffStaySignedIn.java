package com.tableturner.staff;

import com.tableturner.base.DeviceCookie;
import com.tableturner.base.DeviceRows.DeviceToken;
import com.tableturner.base.DeviceRows.Shown;
import com.tableturner.base.Origin;
import com.tableturner.diner.ClientAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

/** Keeps staff signed in on devices where they asked for it. */
@Component
class StaffStaySignedIn extends DeviceCookie {

    static final String COOKIE = "tt-staff-device";
    /** Attribute of the request that signs in: whether the device is to be kept. */
    static final String KEEP = "tableturner.keep";

    private final StaffDevices devices;
    private final Standings standings;
    private final ClientAddress addresses;

    StaffStaySignedIn(StaffDevices devices, Standings standings, ClientAddress addresses, StaffProperties properties) {
        super(COOKIE, properties.staySignedInFor());
        this.devices = devices;
        this.standings = standings;
        this.addresses = addresses;
    }

    @Override
    protected Optional<DeviceToken> issue(Authentication signedIn, HttpServletRequest request) {
        return signedIn instanceof StaffAuthentication staff && Boolean.TRUE.equals(request.getAttribute(KEEP))
                ? Optional.of(devices.issue(staff.staff().accountId()))
                : Optional.empty();
    }

    @Override
    protected Shown show(DeviceToken token) {
        return devices.show(token);
    }

    @Override
    protected Optional<SignedInStaff> owner(long id) {
        return standings
                .of(id)
                .filter(Standing::active)
                .map(now -> new SignedInStaff(id, now.passwordVersion(), standings));
    }

    @Override
    protected void revoke(String series) {
        devices.revoke(series);
    }

    /** One whose roles are those of the moment, as after a password. */
    @Override
    protected Authentication createSuccessfulAuthentication(HttpServletRequest request, UserDetails user) {
        var authentication = new StaffAuthentication((SignedInStaff) user);
        authentication.setDetails(new Origin(addresses.of(request)));
        return authentication;
    }
}
