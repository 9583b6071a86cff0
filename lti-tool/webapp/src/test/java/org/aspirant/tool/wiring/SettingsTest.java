package org.aspirant.tool.wiring;

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

    private static Settings longestWait(String given) {
        return Settings.from(Map.of("ASPIRANT_DEV", "true", "ASPIRANT_LONGEST_WAIT", given));
    }
}
