package org.aspirant.tool.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses are those that RFC 5737 and RFC 3849 keep for examples. */
class ClientAddressTest {

    private static ClientAddress behind(String... networks) {
        return new ClientAddress(Arrays.stream(networks).map(Network::parse).toList());
    }

    @ParameterizedTest(name = "{0} forwarding {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    10.0.0.9     | 203.0.113.5                          | 203.0.113.5
                    10.0.0.9     | 198.51.100.1, 203.0.113.5            | 203.0.113.5
                    10.0.0.9     | 203.0.113.5, 10.1.2.3                | 203.0.113.5
                    10.0.0.9     | 203.0.113.5:4711                     | 203.0.113.5
                    10.0.0.9     | [2001:db8:1:2:3:4:5:6]:4711          | 20010db800010002
                    10.0.0.9     | 2001:db8:1:2:ffff::1                 | 20010db800010002
                    10.0.0.9     | unknown                              | 10.0.0.9
                    10.0.0.9     | evil.example                         | 10.0.0.9
                    10.0.0.9     | 203.0.113.5, 999.1.1.1               | 10.0.0.9
                    10.0.0.9     | ''                                   | 10.0.0.9
                    10.0.0.9     | 10.0.0.1, 10.0.0.2                   | 10.0.0.1
                    192.0.2.7    | 203.0.113.5                          | 192.0.2.7
                    """)
    void believesProxiesOfOursAndNobodyElse(String peer, String forwarded, String client) {
        assertThat(behind("10.0.0.0/8").key(peer, List.of(forwarded))).isEqualTo(client);
    }

    @Test
    void withoutAProxyNobodyIsBelieved() {
        assertThat(behind().key("10.0.0.9", List.of("203.0.113.5"))).isEqualTo("10.0.0.9");
    }

    @Test
    void severalHeadersAreOneListAndALongOneIsReadFromItsEnd() {
        assertThat(behind("10.0.0.0/8").key("10.0.0.9", List.of("203.0.113.5", "10.0.0.2")))
                .isEqualTo("203.0.113.5");
        assertThat(behind("10.0.0.0/8").key("10.0.0.9", List.of("10.0.0.2,".repeat(100_000) + " ")))
                .isEqualTo("10.0.0.9");
    }

    @ParameterizedTest(name = "{0} holds {1}: {2}")
    @CsvSource({
        "192.0.2.0/24, 192.0.2.255, true",
        "192.0.2.0/24, 192.0.3.0, false",
        "192.0.2.128/25, 192.0.2.127, false",
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.6, false",
        "0.0.0.0/0, 203.0.113.5, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "2001:db8::/33, 2001:db8:7fff::1, true",
        "2001:db8::/33, 2001:db8:8000::1, false"
    })
    void aNetworkHoldsTheAddressesThatBeginAsItDoes(String network, String address, boolean holds) {
        assertThat(Network.parse(network).holds(Network.address(address).orElseThrow()))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "proxy.example",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.0/x",
                "256.0.0.1",
                "2001:db8::/129",
                ":::::",
                "10.0.0"
            })
    void whatIsNoNetworkIsRefused(String text) {
        assertThatThrownBy(() -> Network.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
