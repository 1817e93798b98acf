package com.tableturner.staff;

import com.tableturner.base.Origin;
import com.tableturner.base.SqlTypes;
import com.tableturner.diner.ClientAddress;
import com.tableturner.staff.StaffSignInResult.Welcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Service;

/** Turns a right password into a session of the browser that sent it. */
@Service
@PreAuthorize("permitAll")
public class StaffSessions {

    private final AuthenticationManager authentications;
    private final SignInFailures failures;
    private final RememberMeServices devices;
    private final SessionAuthenticationStrategy newSessionId;
    private final ClientAddress addresses;
    private final JdbcClient sql;
    private final SqlTypes types;
    private final Clock clock;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    StaffSessions(
            AuthenticationManager authentications,
            SignInFailures failures,
            RememberMeServices devices,
            SessionAuthenticationStrategy newSessionId,
            ClientAddress addresses,
            JdbcClient sql,
            SqlTypes types,
            Clock clock) {
        this.authentications = authentications;
        this.failures = failures;
        this.devices = devices;
        this.newSessionId = newSessionId;
        this.addresses = addresses;
        this.sql = sql;
        this.types = types;
        this.clock = clock;
    }

    /**
     * Checks the password and, if it is right, signs the member of staff in at once, for this request too; a diner who
     * was signed in here no longer is.
     *
     * @param keep whether the device stays signed in after the session
     */
    public StaffSignInResult open(
            String userName, String password, boolean keep, HttpServletRequest request, HttpServletResponse response) {
        var address = addresses.of(request);
        var paused = failures.begin(userName.strip(), address);
        if (paused.isPresent()) {
            return paused.get();
        }
        try {
            var proved =
                    (StaffAuthentication) authentications.authenticate(new StaffAuthentication(userName, password));
            failures.succeeded(userName.strip(), address);
            proved.setDetails(new Origin(address));
            signIn(proved, keep, request, response);
            return new Welcome(proved.staff().mustChangePassword());
        } catch (PasswordRefused refused) {
            return refused.result();
        }
    }

    private void signIn(
            StaffAuthentication proved, boolean keep, HttpServletRequest request, HttpServletResponse response) {
        newSessionId.onAuthentication(proved, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(proved);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        request.setAttribute(StaffStaySignedIn.KEEP, keep);
        devices.loginSuccess(request, response, proved);
        sql.sql("update staff_accounts set last_sign_in_at = ? where id = ?")
                .params(types.instant(clock.instant()), proved.staff().accountId())
                .update();
    }
}
