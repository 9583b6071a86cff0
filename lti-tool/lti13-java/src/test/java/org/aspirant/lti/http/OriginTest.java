package org.aspirant.lti.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

    @ParameterizedTest
    @CsvSource({
        "https://School.Example/a?b, https://school.example",
        "https://school.example:443, https://school.example",
        "http://school.example:80/,  http://school.example",
        "http://school.example:443/, http://school.example:443",
        "http://127.0.0.1:9081/x,    http://127.0.0.1:9081",
    })
    void isWrittenAsBrowsersWriteIt(String address, String origin) {
        assertThat(Origin.of(URI.create(address))).hasToString(origin);
    }

    @ParameterizedTest
    @CsvSource({
        "https://school.example/other,       true",
        "https://SCHOOL.example:443/,        true",
        "http://school.example/,             false",
        "https://school.example:444/,        false",
        "https://school.example.evil.test/,  false",
        "https://evil.test/school.example,   false",
        "mailto:me@school.example,           false",
        "/relative,                          false",
        "ftp://school.example/,              false",
    })
    void coversItsOwnOnly(String address, boolean covered) {
        assertThat(Origin.of(URI.create("https://school.example/")).covers(URI.create(address)))
                .isEqualTo(covered);
    }

    @Test
    void isOnlyOfWebAddresses() {
        assertThatThrownBy(() -> Origin.of(URI.create("ftp://school.example/")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Origin.of(URI.create("relative")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Origin("https", "UPPER", 443))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Origin("https", "school.example", 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
