package com.tableturner.diner;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Service;

/** Turns a right code into a session of the browser that sent it, and keeps the device signed in. */
@Service
@PreAuthorize("permitAll")
public class DinerSessions {

    private final AuthenticationManager authentications;
    private final RememberMeServices staySignedIn;
    private final ClientAddress addresses;
    private final SessionAuthenticationStrategy newSessionId;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    DinerSessions(
            AuthenticationManager authentications,
            RememberMeServices staySignedIn,
            SessionAuthenticationStrategy newSessionId,
            ClientAddress addresses) {
        this.authentications = authentications;
        this.staySignedIn = staySignedIn;
        this.newSessionId = newSessionId;
        this.addresses = addresses;
    }

    /** The network address that asks, seen through the configured proxies. */
    public String addressOf(HttpServletRequest request) {
        return addresses.of(request);
    }

    /**
     * Checks the code and, if it is right, signs the diner in at once, for this request too: the session gets a new id,
     * and the device a cookie.
     *
     * @throws com.tableturner.base.BadInput if these are not six digits
     */
    public SignInResult open(PhoneNumber phone, String code, HttpServletRequest request, HttpServletResponse response) {
        try {
            var proved = (OneTimeCodeAuthentication)
                    authentications.authenticate(new OneTimeCodeAuthentication(phone, code));
            signIn(proved, request, response);
            return proved.welcome();
        } catch (CodeRefused refused) {
            return refused.result();
        }
    }

    private void signIn(Authentication proved, HttpServletRequest request, HttpServletResponse response) {
        newSessionId.onAuthentication(proved, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(proved);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        staySignedIn.loginSuccess(request, response, proved);
    }
}
