package org.aspirant.tool.wiring.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void waitsAtMostAnHourUnlessToldOtherwise() {
        assertThat(Settings.from(Map.of("ASPIRANT_DEV", "true")).longestWait())
                .isEqualTo(Duration.ofHours(1));
        assertThat(longestWait("PT2M").longestWait()).isEqualTo(Duration.ofMinutes(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "five minutes", "300", "PT0.9S", "-PT5M", "P1DT1S"})
    void namesALongestWaitThatIsNoneAndSaysWhatWouldBeRight(String given) {
        assertThatThrownBy(() -> longestWait(given))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("ASPIRANT_LONGEST_WAIT must be a duration of 1 second")
                .hasMessageEndingWith("it is \"" + given + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "daily", "PT14M", "P91D"})
    void namesATimeBetweenListsThatIsNoneAndSaysWhatWouldBeRight(String given) {
        assertThatThrownBy(() -> with("ASPIRANT_ROSTER_EVERY", given))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("ASPIRANT_ROSTER_EVERY must be a duration of 15 minutes")
                .hasMessageEndingWith("it is \"" + given + "\"");
    }

    @Test
    void readsClassListsOnceADayUnlessToldOtherwise() {
        assertThat(Settings.from(Map.of("ASPIRANT_DEV", "true")).rosterEvery())
                .isEqualTo(Duration.ofDays(1));
        assertThat(with("ASPIRANT_ROSTER_EVERY", "PT6H").rosterEvery())
                .isEqualTo(Duration.ofHours(6));
    }

    @Test
    void changesTheSigningKeyEveryNinetyDaysUnlessToldOtherwise() {
        assertThat(keyRotation("P90D").keyRotation()).contains(Duration.ofDays(90));
        assertThat(Settings.from(Map.of("ASPIRANT_DEV", "true")).keyRotation())
                .contains(Duration.ofDays(90));
        assertThat(keyRotation("never").keyRotation()).isEmpty();
        for (String wrong : new String[] {"", "P2D", "P3651D", "90", "P3M", "Never"}) {
            assertThatThrownBy(() -> keyRotation(wrong))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("ASPIRANT_KEY_ROTATION must be a duration of 3 days")
                    .hasMessageEndingWith("it is \"" + wrong + "\"");
        }
    }

    private static Settings keyRotation(String given) {
        return Settings.from(Map.of("ASPIRANT_DEV", "true", "ASPIRANT_KEY_ROTATION", given));
    }

    private static Settings longestWait(String given) {
        return with("ASPIRANT_LONGEST_WAIT", given);
    }

    private static Settings with(String name, String given) {
        return Settings.from(Map.of("ASPIRANT_DEV", "true", name, given));
    }
}
