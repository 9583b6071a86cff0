package org.aspirant.tool.wiring.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInSettingsTest {

    private static Map<String, String> whole() {
        return new HashMap<>(
                Map.of(
                        "ASPIRANT_SIGN_IN", "district-sign-in.xml",
                        "ASPIRANT_SIGN_IN_ISSUER", "https://login.example.edu",
                        "ASPIRANT_SIGN_IN_CLIENT_ID", "aspirant",
                        "ASPIRANT_SIGN_IN_CLIENT_SECRET", "a secret"));
    }

    @Test
    void isThereOnlyWhereItIsSwitchedOn() {
        assertThat(SignInSettings.from(whole(), false).map(SignInSettings::issuer))
                .contains("https://login.example.edu");
        Map<String, String> off = whole();
        off.remove("ASPIRANT_SIGN_IN");
        assertThat(SignInSettings.from(off, false)).isEmpty();
        assertThat(SignInSettings.from(Map.of("ASPIRANT_SIGN_IN", " "), false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASPIRANT_SIGN_IN_CLIENT_ID", "ASPIRANT_SIGN_IN_CLIENT_SECRET"})
    void namesWhatIsMissing(String name) {
        Map<String, String> lacking = whole();
        lacking.put(name, "");
        assertThatThrownBy(() -> SignInSettings.from(lacking, true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(name + " is not set");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "login.example.edu", "http://login.example.edu", "https:///", "a b"})
    void namesAnIssuerThatIsNone(String given) {
        Map<String, String> wrong = whole();
        wrong.put("ASPIRANT_SIGN_IN_ISSUER", given);
        assertThatThrownBy(() -> SignInSettings.from(wrong, false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("ASPIRANT_SIGN_IN_ISSUER must be the https address")
                .hasMessageEndingWith("it is \"" + given + "\"");
    }

    @Test
    void takesAProviderOnThisMachineWithoutTlsInDevelopment() {
        Map<String, String> local = whole();
        local.put("ASPIRANT_SIGN_IN_ISSUER", "http://localhost:8080");
        assertThat(SignInSettings.from(local, true)).isPresent();
    }
}
