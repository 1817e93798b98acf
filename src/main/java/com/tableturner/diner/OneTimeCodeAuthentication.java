package com.tableturner.diner;

import com.tableturner.diner.SignInResult.Welcome;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A phone number with a code typed for it; once that proved right, the diner. */
class OneTimeCodeAuthentication extends AbstractAuthenticationToken {

    private final PhoneNumber phone;
    private final @Nullable Welcome welcome;
    private @Nullable String code;

    /** A claim, to be proved. */
    OneTimeCodeAuthentication(PhoneNumber phone, String code) {
        super(List.of());
        this.phone = phone;
        this.code = code;
        this.welcome = null;
    }

    /** The claim, proved. */
    OneTimeCodeAuthentication(PhoneNumber phone, Welcome welcome) {
        super(welcome.diner().getAuthorities());
        this.phone = phone;
        this.welcome = welcome;
        setAuthenticated(true);
    }

    PhoneNumber phone() {
        return phone;
    }

    /** What proving the claim gave. */
    Welcome welcome() {
        return Objects.requireNonNull(welcome, "The claim is not proved");
    }

    @Override
    public @Nullable String getCredentials() {
        return code;
    }

    @Override
    public Object getPrincipal() {
        return welcome == null ? phone : welcome.diner();
    }

    @Override
    public void eraseCredentials() {
        super.eraseCredentials();
        code = null;
    }
}
