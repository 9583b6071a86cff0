package org.aspirant.tool.wiring.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    @Test
    void areWideUnlessToldOtherwiseAndBelieveNoProxy() {
        Limits usual = Limits.from(Map.of());
        assertThat(usual.launchesPerMinute()).isEqualTo(60_000);
        assertThat(usual.refusalsPerMinute()).isEqualTo(3_000);
        assertThat(usual.trustedProxies()).isEmpty();
    }

    @Test
    void areWhatTheyAreSetTo() {
        Limits set =
                Limits.from(
                        Map.of(
                                "ASPIRANT_LAUNCHES_PER_MINUTE",
                                " 0 ",
                                "ASPIRANT_REFUSALS_PER_MINUTE",
                                "7",
                                "ASPIRANT_TRUSTED_PROXIES",
                                "10.0.0.0/8, 192.0.2.7,"));
        assertThat(set.launchesPerMinute()).isZero();
        assertThat(set.refusalsPerMinute()).isEqualTo(7);
        assertThat(set.trustedProxies()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "ASPIRANT_LAUNCHES_PER_MINUTE, -1",
        "ASPIRANT_LAUNCHES_PER_MINUTE, many",
        "ASPIRANT_REFUSALS_PER_MINUTE, ''",
        "ASPIRANT_REFUSALS_PER_MINUTE, 10000001",
        "ASPIRANT_TRUSTED_PROXIES, proxy.example",
        "ASPIRANT_TRUSTED_PROXIES, 10.0.0.0/40"
    })
    void namesASettingThatIsWrong(String name, String given) {
        assertThatThrownBy(() -> Limits.from(Map.of(name, given)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(name + " must be ");
    }
}
