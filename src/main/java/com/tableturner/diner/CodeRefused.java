package com.tableturner.diner;

import com.tableturner.diner.SignInResult.Refused;
import org.springframework.security.core.AuthenticationException;

/** A code did not sign anybody in, said in Spring Security's way. */
class CodeRefused extends AuthenticationException {

    private final transient Refused result;

    CodeRefused(Refused result) {
        super("The code was refused");
        this.result = result;
    }

    Refused result() {
        return result;
    }
}
