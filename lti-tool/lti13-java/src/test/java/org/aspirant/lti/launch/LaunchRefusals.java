package org.aspirant.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.aspirant.lti.json.StrictJson;
import org.aspirant.lti.testing.FakePlatform;
import org.aspirant.lti.testing.FakePlatform.Begun;

/** What the tests of refusals share: a platform, and words for what comes of a launch. */
abstract class LaunchRefusals {
    final FakePlatform platform = new FakePlatform();

    static void refused(LaunchOutcome outcome, LaunchFault fault) {
        assertThat(outcome).isInstanceOf(LaunchOutcome.Rejected.class);
        assertThat(((LaunchOutcome.Rejected) outcome).fault()).isEqualTo(fault);
    }

    static ResourceLinkLaunch accepted(LaunchOutcome outcome) {
        assertThat(outcome).isInstanceOf(LaunchOutcome.Accepted.class);
        return (ResourceLinkLaunch) ((LaunchOutcome.Accepted) outcome).launch();
    }

    LaunchOutcome post(Begun begun, String token) {
        return platform.validation.validate(FakePlatform.post(begun, token));
    }

    String claims(Begun begun) {
        long now = FakePlatform.NOW.getEpochSecond();
        return StrictJson.write(
                FakePlatform.message()
                        .with("nonce", begun.nonce())
                        .with("iat", now)
                        .with("exp", now + 60)
                        .claims());
    }
}
