package org.aspirant.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.lti.testing.FakePlatform;
import org.aspirant.lti.testing.FakePlatform.Begun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Refusals, part 1: what was posted. */
class PostedFieldsTest extends LaunchRefusals {

    private LaunchOutcome form(String... namesAndValues) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return platform.validation.validate(LaunchPost.of(form, "any"));
    }

    @ParameterizedTest
    @CsvSource({
        "launch_no_longer_valid, LAUNCH_NO_LONGER_VALID",
        "login_required,         PLATFORM_LOGIN_REQUIRED",
        "access_denied,          PLATFORM_ERROR",
        "<script>,               PLATFORM_ERROR",
    })
    void theErrorOfAPlatformComesFirst(String error, LaunchFault fault) {
        refused(form("error", error, "state", "st"), fault);
    }

    @Test
    void anErrorIsLoggedOnOneShortLine() {
        LaunchOutcome outcome =
                form("error", "x", "error_description", "a\r\nb" + "long ".repeat(1000));

        assertThat(((LaunchOutcome.Rejected) outcome).detail())
                .startsWith("x: a b")
                .doesNotContain("\n")
                .hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void anErrorSpendsNoState() {
        Begun begun = platform.begin();
        refused(
                form("error", "login_required", "state", begun.state()),
                LaunchFault.PLATFORM_LOGIN_REQUIRED);

        accepted(post(begun, platform.token(FakePlatform.message(), begun)));
    }

    @Test
    void nothingAtAllIsRefused() {
        refused(form(), LaunchFault.NO_ID_TOKEN);
    }

    @Test
    void aTokenWithoutStateIsRefused() {
        refused(form("id_token", "x"), LaunchFault.NO_STATE);
    }

    @Test
    void aFieldSentTwiceIsRefused() {
        refused(
                platform.validation.validate(
                        LaunchPost.of(Map.of("state", List.of("a", "b")), "any")),
                LaunchFault.REPEATED_PARAMETER);
    }

    @Test
    void aTokenOver64KilobytesIsRefusedUnread() {
        Begun begun = platform.begin();

        refused(post(begun, "a".repeat(65_537)), LaunchFault.TOKEN_TOO_LARGE);
        assertThat(platform.network.calls()).isEmpty();
    }

    @Test
    void aTokenOf64KilobytesIsRead() {
        Begun begun = platform.begin();

        refused(post(begun, "a".repeat(65_536)), LaunchFault.NOT_A_TOKEN);
    }
}
