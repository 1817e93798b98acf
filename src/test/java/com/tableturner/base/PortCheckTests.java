package com.tableturner.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortCheckTests {

    private static final String HERE = "127.0.0.1";

    @Test
    void acceptsAnyFreePort() {
        assertThatCode(() -> PortCheck.check(HERE, "0")).doesNotThrowAnyException();
    }

    @Test
    void refusesAPortThatAnotherProgramHas() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
            var port = String.valueOf(other.getLocalPort());
            assertRefused(HERE, port, "port " + port + " is in use");
        }
    }

    @Test
    void leavesThePortFree() throws Exception {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
            port = free.getLocalPort();
        }
        PortCheck.check(HERE, String.valueOf(port));
        assertThatCode(() -> PortCheck.check(HERE, String.valueOf(port))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "", "-1", "65536", "99999999999"})
    void refusesWhatIsNoPort(String port) {
        assertRefused(HERE, port, "is not a number from 0 to 65535");
    }

    @Test
    void refusesAnAddressOfAnotherMachine() {
        assertRefused("192.0.2.1", "0", "192.0.2.1 (server.address) is not one of this machine");
    }

    private static void assertRefused(String address, String port, String because) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> PortCheck.check(address, port))
                .satisfies(refused ->
                        assertThat(refused.getMessage()).contains(because).hasLineCount(1));
    }
}
