package com.tableturner.diner;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits of signing in by phone.
 *
 * @param codeValidFor how long a code may be used
 * @param triesPerCode wrong guesses after which a new code is needed
 * @param window the span over which codes are counted
 * @param codesPerNumber codes one phone number may have in a window
 * @param codesPerAddress codes one network address may ask for in a window
 * @param staySignedInFor how long a device stays signed in after its last use
 * @param codeKey the secret that seals stored codes; empty: a new one at each start, which ends the codes under way
 * @param trustedProxies addresses or CIDR ranges whose {@code X-Forwarded-For} is believed
 */
@ConfigurationProperties("tableturner.sign-in")
record SignInProperties(
        @DefaultValue("5m") Duration codeValidFor,
        @DefaultValue("5") int triesPerCode,
        @DefaultValue("15m") Duration window,
        @DefaultValue("3") int codesPerNumber,
        @DefaultValue("60") int codesPerAddress,
        @DefaultValue("90d") Duration staySignedInFor,
        @DefaultValue("") String codeKey,
        @DefaultValue List<String> trustedProxies) {}
