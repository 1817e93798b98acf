package com.tableturner.staff;

import com.tableturner.base.BadInput;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes, judges and checks passwords. Slow on purpose, so never within a transaction. */
@Component
class Passwords {

    static final int SHORTEST = 10;
    /** What bcrypt reads; longer ones would be cut in silence. */
    static final int LONGEST_BYTES = 72;

    /** Letters and digits that cannot be taken for one another when read aloud or typed from paper. */
    private static final String LEGIBLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final BCryptPasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();
    private final String nobodys;

    Passwords(StaffProperties properties) {
        encoder = new BCryptPasswordEncoder(properties.passwordStrength());
        nobodys = encoder.encode(random());
    }

    /** As in {@code k7mq-x2pd-9fha-vt3e}: about 79 bits. */
    String random() {
        var password = new StringBuilder();
        for (var position = 0; position < GROUPS * GROUP; position++) {
            if (position > 0 && position % GROUP == 0) {
                password.append('-');
            }
            password.append(LEGIBLE.charAt(random.nextInt(LEGIBLE.length())));
        }
        return password.toString();
    }

    /**
     * @throws BadInput if the password is {@code too-short}, {@code too-long}, or {@code like-name}
     */
    String hash(String password, String userName) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new BadInput("password", "too-short");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new BadInput("password", "too-long");
        }
        if (password.toLowerCase(Locale.ROOT).contains(userName.toLowerCase(Locale.ROOT))) {
            throw new BadInput("password", "like-name");
        }
        return encoder.encode(password);
    }

    boolean matches(String typed, String hash) {
        return typed.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES && encoder.matches(typed, hash);
    }

    /** Takes as long as a check, so that answers do not tell which user names exist. */
    void pretend(String typed) {
        matches(typed, nobodys);
    }
}
