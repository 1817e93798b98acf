package com.tableturner.diner;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Seals codes with a key that is not in the database. A million codes can be tried in a second, so a salt alone would
 * not protect them from somebody who copied the file.
 */
@Component
class CodeSeal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    CodeSeal(SignInProperties properties) {
        key = new SecretKeySpec(
                properties.codeKey().isEmpty()
                        ? randomKey()
                        : properties.codeKey().getBytes(StandardCharsets.UTF_8),
                ALGORITHM);
    }

    String seal(PhoneNumber phone, String salt, String code) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var sealed = mac.doFinal((salt + '|' + phone.e164() + '|' + code).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sealed);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java runtime has " + ALGORITHM, missing);
        }
    }

    /** Compares in a time that does not depend on where the two differ. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] randomKey() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
