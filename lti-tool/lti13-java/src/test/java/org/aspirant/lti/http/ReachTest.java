package org.aspirant.lti.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where calls may go, by their text and by what a host resolves to. */
class ReachTest {

    @ParameterizedTest(name = "{0}: public {1}, loopback {2}")
    @CsvSource({
        "https://platform.example/jwks,      true,  true",
        "HTTPS://platform.example/jwks,      true,  true",
        "https://platform.example:8443/,     true,  true",
        "https://platform.example:99999/,    false, false",
        "https://platform.example:0/,        false, false",
        "http://platform.example/jwks,       false, false",
        "http://localhost:9080/jwks,         false, true",
        "https://localhost/jwks,             false, true",
        "http://127.0.0.1:9081/jwks,         false, true",
        "http://127.9.9.9/,                  false, true",
        "http://[::1]:9081/,                 false, true",
        "http://localhost.evil.example/,     false, false",
        "https://127.0.0.1.evil.example/,    true,  true",
        "https://me:pw@platform.example/,    false, false",
        "https://platform.example/#part,     false, false",
        "ftp://localhost/,                   false, false",
        "file:///etc/passwd,                 false, false",
        "javascript:alert(1),                false, false",
        "/jwks,                              false, false",
        "//platform.example/jwks,            false, false",
    })
    void judgesAnAddressByItsText(String address, boolean publicly, boolean loopback) {
        assertThat(Reach.PUBLIC.permits(URI.create(address))).isEqualTo(publicly);
        assertThat(Reach.LOOPBACK.permits(URI.create(address))).isEqualTo(loopback);
    }

    @ParameterizedTest(name = "{0}: public {1}, loopback {2}")
    @CsvSource({
        "93.184.216.34,          true,  true",
        "2606:4700::1111,        true,  true",
        "127.0.0.1,              false, true",
        "::1,                    false, true",
        "0.0.0.0,                false, false",
        "0.1.2.3,                false, false",
        "10.0.0.1,               false, false",
        "100.64.0.1,             false, false",
        "100.128.0.1,            true,  true",
        "169.254.169.254,        false, false",
        "172.16.5.4,             false, false",
        "192.168.1.1,            false, false",
        "192.0.0.8,              false, false",
        "198.18.0.1,             false, false",
        "224.0.0.1,              false, false",
        "255.255.255.255,        false, false",
        "::,                     false, false",
        "fe80::1,                false, false",
        "fd00:ec2::254,          false, false",
        "ff02::1,                false, false",
        "::ffff:10.0.0.1,        false, false",
        "::ffff:127.0.0.1,       false, true",
        "64:ff9b::a00:1,         false, false",
        "2002:a00:1::,           false, false",
        "2001:0:a00:1::,         false, false",
    })
    void judgesWhatAHostResolvesTo(String address, boolean publicly, boolean loopback)
            throws Exception {
        InetAddress resolved = InetAddress.getByName(address);

        assertThat(NetworkAddresses.mayBeCalled(resolved, Reach.PUBLIC)).isEqualTo(publicly);
        assertThat(NetworkAddresses.mayBeCalled(resolved, Reach.LOOPBACK)).isEqualTo(loopback);
    }
}
