package com.tableturner.staff;

import com.tableturner.staff.StaffSignInResult.Refused;
import org.springframework.security.core.AuthenticationException;

/** A password did not sign anybody in, said in Spring Security's way. */
class PasswordRefused extends AuthenticationException {

    private final transient Refused result;

    PasswordRefused(Refused result) {
        super("The sign-in was refused");
        this.result = result;
    }

    Refused result() {
        return result;
    }
}
