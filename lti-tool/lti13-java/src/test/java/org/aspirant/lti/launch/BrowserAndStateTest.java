package org.aspirant.lti.launch;

import java.time.Duration;
import org.aspirant.lti.testing.FakePlatform;
import org.aspirant.lti.testing.FakePlatform.Begun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Refusals, part 2: the browser and the state. */
class BrowserAndStateTest extends LaunchRefusals {

    @Test
    void aBrowserThatShowsNoBindingIsRefusedAndMayComeBackWithIt() {
        Begun begun = platform.begin();
        String token = platform.token(FakePlatform.message(), begun);

        refused(
                platform.validation.validate(FakePlatform.post(token, begun.state(), null)),
                LaunchFault.BROWSER_NOT_BOUND);
        refused(
                platform.validation.validate(FakePlatform.post(token, begun.state(), "")),
                LaunchFault.BROWSER_NOT_BOUND);
        accepted(post(begun, token));
    }

    @Test
    void aLoginBegunInAnotherBrowserIsRefusedAndSpent() {
        Begun attackers = platform.begin();
        Begun victims = platform.begin();
        String token = platform.token(FakePlatform.message(), attackers);

        refused(
                platform.validation.validate(
                        FakePlatform.post(token, attackers.state(), victims.binding())),
                LaunchFault.BROWSER_DIFFERS);
        refused(post(attackers, token), LaunchFault.STATE_UNKNOWN_OR_USED);
    }

    @Test
    void aSecondUseIsRefused() {
        Begun begun = platform.begin();
        String token = platform.token(FakePlatform.message(), begun);
        accepted(post(begun, token));

        refused(post(begun, token), LaunchFault.STATE_UNKNOWN_OR_USED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"invented-but-well-formed-state", "st", "../../etc", "a\r\nb"})
    void aStateThatIsNotOursIsRefused(String state) {
        refused(
                platform.validation.validate(FakePlatform.post("x.y.z", state, "b")),
                LaunchFault.STATE_UNKNOWN_OR_USED);
    }

    @Test
    void aTokenOfAnotherLoginIsRefusedByItsNonce() {
        Begun first = platform.begin();
        Begun second = platform.begin();

        refused(
                post(second, platform.token(FakePlatform.message(), first)),
                LaunchFault.WRONG_NONCE);
    }

    @Test
    void swappedStatesAreRefused() {
        Begun first = platform.begin();
        Begun second = platform.begin();
        String token = platform.token(FakePlatform.message(), first);

        refused(
                platform.validation.validate(
                        FakePlatform.post(token, second.state(), first.binding())),
                LaunchFault.BROWSER_DIFFERS);
    }

    @ParameterizedTest
    @CsvSource({"599, ", "600, STATE_EXPIRED"})
    void aLoginLivesTenMinutes(long seconds, LaunchFault fault) {
        Begun begun = platform.begin();
        platform.clock.pass(Duration.ofSeconds(seconds));
        LaunchOutcome outcome = post(begun, platform.token(FakePlatform.message(), begun));

        if (fault == null) {
            accepted(outcome);
        } else {
            refused(outcome, fault);
        }
    }

    @Test
    void aRegistrationRemovedMeanwhileIsRefused() {
        Begun begun = platform.begin();
        platform.registrations.remove(FakePlatform.REGISTRATION);

        refused(
                post(begun, platform.token(FakePlatform.message(), begun)),
                LaunchFault.REGISTRATION_GONE);
    }
}
