package com.tableturner.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class DemoRuleTests {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void isADemoOnThisMachineOnlyUnlessTold() {
        assertSettled(true, "127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.0.0.2"})
    void staysADemoOnAnAddressOfThisMachineOnly(String address) {
        environment.setProperty("server.address", address);
        assertSettled(true, address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "::"})
    void isNoDemoWhereOthersCanReachIt(String address) {
        environment.setProperty("server.address", address);
        assertSettled(false, address);
    }

    @Test
    void isNoDemoInProduction() {
        environment.setActiveProfiles("production");
        assertSettled(false, "0.0.0.0");
    }

    @Test
    void isNoDemoInProductionBehindAProxyOnThisMachineEither() {
        environment.setActiveProfiles("production");
        environment.setProperty("server.address", "127.0.0.1");
        assertSettled(false, "127.0.0.1");
    }

    @Test
    void isNoDemoWhenToldSo() {
        environment.setProperty("tableturner.demo", "false");
        assertSettled(false, "0.0.0.0");
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0, default", "192.0.2.1, default", "'', production", "127.0.0.1, production"})
    void refusesADemoAskedForWhereOthersCanReachItOrInProduction(String address, String profile) {
        environment.setProperty("tableturner.demo", "true");
        environment.setProperty("server.address", address);
        environment.setActiveProfiles(profile);

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(this::settle)
                .satisfies(refused -> assertThat(refused.getMessage())
                        .contains("tableturner.demo=true")
                        .hasLineCount(1));
    }

    private void assertSettled(boolean demo, String address) {
        settle();
        assertThat(environment.getProperty("tableturner.demo", Boolean.class)).isEqualTo(demo);
        assertThat(environment.getProperty("server.address")).isEqualTo(address);
    }

    private void settle() {
        new DemoRule().postProcessEnvironment(environment, new SpringApplication());
    }
}
