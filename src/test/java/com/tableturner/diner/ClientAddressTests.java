package com.tableturner.diner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTests {

    private final ClientAddress behindProxies = new ClientAddress(trusting("10.0.0.0/8", "::1"));

    @Test
    void isTheDirectPeerWhenNoProxyIsConfigured() {
        assertThat(new ClientAddress(trusting()).of(request("203.0.113.9", "198.51.100.7")))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void isTheDirectPeerWhenThatIsNotOneOfTheProxies() {
        assertThat(behindProxies.of(request("203.0.113.9", "198.51.100.7"))).isEqualTo("203.0.113.9");
    }

    @Test
    void isWhatATrustedProxySays() {
        assertThat(behindProxies.of(request("10.1.2.3", "198.51.100.7"))).isEqualTo("198.51.100.7");
        assertThat(behindProxies.of(request("::1", "2001:db8::7"))).isEqualTo("2001:db8::7");
    }

    @Test
    void isTheNearestThatIsNoProxyWhateverTheClientWroteBefore() {
        assertThat(behindProxies.of(request("10.1.2.3", "192.0.2.66, 198.51.100.7, 10.9.9.9")))
                .isEqualTo("198.51.100.7");
    }

    @Test
    void readsSeveralHeadersAsOneList() {
        assertThat(behindProxies.of(request("10.1.2.3", "192.0.2.66", "198.51.100.7")))
                .isEqualTo("198.51.100.7");
    }

    @Test
    void isTheProxyWhenWhatItSaysIsNoAddress() {
        assertThat(behindProxies.of(request("10.1.2.3", "unknown"))).isEqualTo("10.1.2.3");
        assertThat(behindProxies.of(request("10.1.2.3", ""))).isEqualTo("10.1.2.3");
    }

    private static MockHttpServletRequest request(String peer, String... forwardedFor) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(peer);
        for (var value : forwardedFor) {
            request.addHeader("X-Forwarded-For", value);
        }
        return request;
    }

    private static SignInProperties trusting(String... proxies) {
        return new SignInProperties(
                Duration.ofMinutes(5), 5, Duration.ofMinutes(15), 3, 60, Duration.ofDays(90), "", List.of(proxies));
    }
}
