package org.aspirant.lti.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolAddressTest {

    private final ToolAddress tool =
            new ToolAddress(
                    URI.create("https://tool.example/academy"),
                    URI.create("https://tool.example/academy/lti/launch"));

    @ParameterizedTest
    @CsvSource({
        "https://tool.example/academy,            true",
        "https://tool.example/academy/,           true",
        "https://tool.example/academy/x?y=z,      true",
        "https://TOOL.example:443/academy/x,      true",
        "https://tool.example/academyother,       false",
        "https://tool.example/academy/../other,   false",
        "https://tool.example/academy/%2e%2e/x,   false",
        "https://tool.example/academy/..\\other,  false",
        "https://tool.example/,                   false",
        "https://tool.example:444/academy/,       false",
        "https://tool.example:99999/academy/,     false",
        "http://tool.example/academy/,            false",
        "https://me@tool.example/academy/,        false",
        "mailto:me@tool.example,                  false",
    })
    void ownsWhatLiesUnderItsBase(String address, boolean owned) {
        assertThat(tool.own(address).isPresent()).isEqualTo(owned);
    }

    @Test
    void isNotSetUpWithARedirectElsewhere() {
        assertThatThrownBy(
                        () ->
                                new ToolAddress(
                                        URI.create("https://tool.example/"),
                                        URI.create("https://other.example/lti/launch")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https://other.example/lti/launch");
        assertThatThrownBy(
                        () ->
                                new ToolAddress(
                                        URI.create("https://tool.example/?a=b"),
                                        URI.create("https://tool.example/lti")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
