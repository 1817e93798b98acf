package com.tableturner.diner;

import com.tableturner.diner.SignInResult.Refused;
import com.tableturner.diner.SignInResult.Welcome;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Lets Spring Security sign diners in by code. */
@Component
class OneTimeCodeProvider implements AuthenticationProvider {

    private final SignIn signIn;

    OneTimeCodeProvider(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        var asked = (OneTimeCodeAuthentication) claim;
        return switch (signIn.verify(asked.phone(), Objects.requireNonNull(asked.getCredentials()))) {
            case Welcome welcome -> new OneTimeCodeAuthentication(asked.phone(), welcome);
            case Refused refused -> throw new CodeRefused(refused);
        };
    }

    @Override
    public boolean supports(Class<?> type) {
        return OneTimeCodeAuthentication.class.isAssignableFrom(type);
    }
}
