package com.tableturner.staff;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How staff sign in.
 *
 * @param adminPassword password of the first account; empty: a random one, printed once
 * @param passwordStrength logarithm of the rounds of bcrypt
 * @param failuresPerName failed sign-ins in a row with one user name after which it pauses
 * @param failuresPerAddress failed sign-ins in a row from one network address after which it pauses
 * @param firstPause the first pause; each further failure doubles it
 * @param longestPause no pause is longer
 * @param staySignedInFor how long a device stays signed in after its last use
 */
@ConfigurationProperties("tableturner.staff")
record StaffProperties(
        @DefaultValue("") String adminPassword,
        @DefaultValue("11") int passwordStrength,
        @DefaultValue("5") int failuresPerName,
        @DefaultValue("30") int failuresPerAddress,
        @DefaultValue("30s") Duration firstPause,
        @DefaultValue("15m") Duration longestPause,
        @DefaultValue("14d") Duration staySignedInFor) {}
