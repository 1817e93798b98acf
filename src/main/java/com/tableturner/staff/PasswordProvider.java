package com.tableturner.staff;

import com.tableturner.base.ReadingSql;
import com.tableturner.staff.StaffSignInResult.WrongPassword;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Lets Spring Security sign staff in by user name and password. Also passes those a kept device has just proved. */
@Component
class PasswordProvider implements AuthenticationProvider {

    private final ReadingSql reading;
    private final Passwords passwords;
    private final Standings standings;

    PasswordProvider(ReadingSql reading, Passwords passwords, Standings standings) {
        this.reading = reading;
        this.passwords = passwords;
        this.standings = standings;
    }

    private record Stored(long id, String hash, int passwordVersion) {}

    @Override
    public Authentication authenticate(Authentication claim) {
        var asked = (StaffAuthentication) claim;
        if (asked.isAuthenticated()) {
            return asked;
        }
        var typed = Objects.requireNonNull(asked.getCredentials());
        var stored = reading.sql("select id, password_hash, password_version from staff_accounts"
                        + " where user_name = ? and is_active = true")
                .param(asked.userName().strip().toLowerCase(Locale.ROOT))
                .query((row, number) -> new Stored(row.getLong(1), row.getString(2), row.getInt(3)))
                .optional();
        if (stored.isEmpty()) {
            passwords.pretend(typed);
            throw new PasswordRefused(new WrongPassword());
        }
        if (!passwords.matches(typed, stored.get().hash())) {
            throw new PasswordRefused(new WrongPassword());
        }
        standings.forget(stored.get().id());
        return new StaffAuthentication(
                new SignedInStaff(stored.get().id(), stored.get().passwordVersion(), standings));
    }

    @Override
    public boolean supports(Class<?> type) {
        return StaffAuthentication.class.isAssignableFrom(type);
    }
}
