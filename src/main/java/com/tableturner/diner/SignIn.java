package com.tableturner.diner;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.base.SqlTypes;
import com.tableturner.diner.SignInResult.Welcome;
import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signing in by phone: a code is sent, and whoever types it owns the number. Neither step looks at whether the number is
 * known before the code has proved right, so neither answers nor timing can tell.
 */
@Service
@PreAuthorize("permitAll")
public class SignIn {

    /** The longest name, in characters as people count them (code points). */
    public static final int LONGEST_NAME = 80;

    private final PhoneNumbers numbers;
    private final OneTimeCodes codes;
    private final DeviceTokens devices;
    private final SmsSender sender;
    private final SignInProperties properties;
    private final JdbcClient sql;
    private final SqlTypes types;
    private final Clock clock;
    private final boolean demo;

    SignIn(
            PhoneNumbers numbers,
            OneTimeCodes codes,
            DeviceTokens devices,
            SmsSender sender,
            SignInProperties properties,
            JdbcClient sql,
            SqlTypes types,
            Clock clock,
            @Value("${tableturner.demo:true}") boolean demo) {
        this.numbers = numbers;
        this.codes = codes;
        this.devices = devices;
        this.sender = sender;
        this.properties = properties;
        this.sql = sql;
        this.types = types;
        this.clock = clock;
        this.demo = demo;
    }

    /** The calling code that a number typed without one gets, as in {@code +91}. */
    public String callingCode() {
        return numbers.callingCode();
    }

    /**
     * Sends a code to the number; it replaces any sent before.
     *
     * @param remoteAddress the network address that asks
     * @throws BadInput if that is not a phone number: {@code empty}, {@code letters}, {@code too-short},
     *     {@code too-long} or {@code not-a-number}
     * @throws TooManyCodes if the number or the address has had its share
     */
    public CodeSent requestCode(String typedNumber, String remoteAddress) {
        var phone = numbers.read(typedNumber);
        var issued = codes.issue(phone, remoteAddress);
        sender.sendCode(phone, issued.code(), properties.codeValidFor());
        return new CodeSent(phone, issued.expiresAt(), demo ? issued.code() : null);
    }

    /**
     * Checks the code, once: a right one is used up by it. A number nobody had becomes a new diner, without a name.
     *
     * @throws BadInput if these are not six digits ({@code not-six-digits}); no try is spent on that
     */
    @Transactional
    public SignInResult verify(PhoneNumber phone, String typedCode) {
        var refused = codes.use(phone, digits(typedCode));
        return refused.isPresent() ? refused.get() : welcome(phone);
    }

    /**
     * Keeps the name a diner goes by.
     *
     * @throws BadInput if it is {@code empty} or {@code too-long}
     */
    @Transactional
    @PreAuthorize("hasRole('" + Roles.DINER + "')")
    public void saveName(Actor actor, String name) {
        var kept = name.replaceAll("\\p{Cntrl}+", " ").strip();
        if (kept.isEmpty()) {
            throw new BadInput("name", "empty");
        }
        if (kept.codePointCount(0, kept.length()) > LONGEST_NAME) {
            throw new BadInput("name", "too-long");
        }
        sql.sql("update users set name = ?, version = version + 1 where id = ?")
                .params(kept, diner(actor).userId())
                .update();
    }

    /** Whether this is a diner who has not said a name yet. */
    @Transactional(readOnly = true)
    public boolean needsName(Actor actor) {
        return actor instanceof Actor.Diner diner
                && sql.sql("select count(*) from users where id = ? and name = ''")
                                .param(diner.userId())
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    /** Makes every device of the diner ask for a code again once its present session ends. */
    @Transactional
    @PreAuthorize("hasRole('" + Roles.DINER + "')")
    public void signOutEverywhere(Actor actor) {
        devices.revokeAll(diner(actor).userId());
    }

    private Welcome welcome(PhoneNumber phone) {
        sql.sql("insert into users (phone_number, created_at) values (?, ?) on conflict (phone_number) do nothing")
                .params(phone.e164(), types.instant(clock.instant()))
                .update();
        return sql.sql("select id, name from users where phone_number = ?")
                .param(phone.e164())
                .query((row, number) -> new Welcome(
                        new SignedInDiner(row.getLong("id"), phone.ending()),
                        row.getString("name").isEmpty()))
                .single();
    }

    /** Digits of any script, without the spaces and dashes a text may be pasted with. */
    private static String digits(String typed) {
        var code = typed.codePoints()
                .filter(symbol -> !Character.isWhitespace(symbol) && symbol != '-')
                .mapToObj(symbol -> String.valueOf(Character.digit(symbol, 10)))
                .collect(Collectors.joining());
        if (code.length() != OneTimeCodes.DIGITS || code.contains("-")) {
            throw new BadInput("code", "not-six-digits");
        }
        return code;
    }

    private static Actor.Diner diner(Actor actor) {
        if (actor instanceof Actor.Diner diner) {
            return diner;
        }
        throw new NotAllowed("Only a diner has this");
    }
}
