package org.aspirant.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aspirant.lti.claim.CourseRole;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.deeplinking.DeepLinkingSettings;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.lti.json.UnreadableJsonException;
import org.aspirant.lti.keys.RemoteKeySets;
import org.aspirant.lti.login.BrowserBinding;
import org.aspirant.lti.login.InMemoryPendingLogins;
import org.aspirant.lti.login.PendingLogin;
import org.aspirant.lti.login.State;
import org.aspirant.lti.login.ToolAddress;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.lti.registration.Registrations;
import org.aspirant.lti.testing.CapturedMoodle;
import org.aspirant.lti.testing.FakePlatform;
import org.aspirant.lti.testing.MutableClock;
import org.aspirant.lti.testing.RecordingFetch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Launches that a real Moodle signed, at their own time, with its own key set. */
class MoodleLaunchTest {

    private static final Path SAMPLES = Path.of("src/test/resources/moodle");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    10-launch-student1-iframe                       | 4 | Sam Student    | LEARNER    | iframe | true
                    11-launch-teacher1-iframe                       | 3 | Tina Teacher   | INSTRUCTOR | iframe | true
                    12-launch-admin-iframe                          | 2 | Admin User     | INSTRUCTOR | iframe | true
                    13-launch-student1-window                       | 4 | Sam Student    | LEARNER    | window | true
                    14-launch-student3-unicode-name                 | 6 | 山田 太郎       | LEARNER    | iframe | true
                    15-launch-noneditingteacher                     | 7 | Theo Assistant | INSTRUCTOR | iframe | true
                    16-launch-student1-link-with-several-lineitems  | 4 | Sam Student    | LEARNER    | iframe | false
                    19-launch-student1-name-and-email-withheld      | 4 |                | LEARNER    | iframe | true
                    22-launch-deep-linked-item-student1             | 4 | Sam Student    | LEARNER    | iframe | true
                    """)
    void isAcceptedAtItsOwnTime(
            String sample,
            String subject,
            String name,
            CourseRole role,
            String target,
            boolean item)
            throws Exception {
        ResourceLinkLaunch launch = accepted(validate(sample, Duration.ZERO));

        assertThat(Objects.requireNonNull(launch.person().subject()).value()).isEqualTo(subject);
        assertThat(launch.person().name()).isEqualTo(name);
        assertThat(launch.roles().course()).containsExactly(role);
        assertThat(launch.presentation().documentTarget()).isEqualTo(target);
        assertThat(launch.locale()).isEqualTo(Locale.ENGLISH);
        assertThat(Objects.requireNonNull(launch.context()).id()).isEqualTo("2");
        var platform = Objects.requireNonNull(launch.platform());
        assertThat(platform.productFamilyCode()).isEqualTo("moodle");
        var grades = Objects.requireNonNull(launch.grades());
        assertThat(grades.lineItems())
                .isEqualTo(
                        URI.create(
                                CapturedMoodle.ADDRESS
                                        + "/mod/lti/services.php/2/lineitems?type_id=1"));
        assertThat(grades.lineItem() != null).isEqualTo(item);
        assertThat(grades.scopes())
                .isEqualTo(
                        Set.of(
                                LtiScope.LINE_ITEMS,
                                LtiScope.LINE_ITEMS_READ_ONLY,
                                LtiScope.RESULTS,
                                LtiScope.SCORES));
    }

    @Test
    void keepsRolesElsewhereApartFromRolesInTheCourse() throws Exception {
        var roles = accepted(validate("12-launch-admin-iframe", Duration.ZERO)).roles();

        assertThat(roles.institution()).containsExactly("Administrator");
        assertThat(roles.system()).containsExactly("Administrator");
        assertThat(roles.has(CourseRole.ADMINISTRATOR)).isFalse();
    }

    @Test
    void readsWhatWasWrittenBesideTheLink() throws Exception {
        var custom = accepted(validate("10-launch-student1-iframe", Duration.ZERO)).custom();

        assertThat(custom.value("fixed")).contains("hello");
        assertThat(custom.value("activity")).contains("Scenario A (embedded)");
    }

    @Test
    void opensWhatTheDeepLinkNamed() throws Exception {
        assertThat(
                        accepted(validate("22-launch-deep-linked-item-student1", Duration.ZERO))
                                .targetLink())
                .isEqualTo(URI.create("http://127.0.0.1:9080/lti/launch?scenario=42"));
    }

    @ParameterizedTest(name = "{0}, {1} s later: {2}")
    @CsvSource({
        "10-launch-student1-iframe, 119, ",
        "10-launch-student1-iframe, 120, EXPIRED",
        "10-launch-student1-iframe, -60, ",
        "10-launch-student1-iframe, -61, NOT_YET_VALID",
        "17-launch-submission-review-teacher1, 0, ",
        "17-launch-submission-review-teacher1, 120, EXPIRED",
        "20-deeplink-request-teacher1, 119, ",
        "20-deeplink-request-teacher1, 120, EXPIRED",
    })
    void isJudgedByTheClock(String sample, long seconds, LaunchFault fault) throws Exception {
        LaunchOutcome outcome = validate(sample, Duration.ofSeconds(seconds));

        if (fault == null) {
            assertThat(outcome).isInstanceOf(LaunchOutcome.Accepted.class);
        } else {
            assertThat(outcome).isInstanceOf(LaunchOutcome.Rejected.class);
            assertThat(((LaunchOutcome.Rejected) outcome).fault()).isEqualTo(fault);
        }
    }

    @Test
    void readsWhoseWorkIsToBeReviewed() throws Exception {
        LaunchOutcome outcome = validate("17-launch-submission-review-teacher1", Duration.ZERO);

        assertThat(outcome).isInstanceOf(LaunchOutcome.Accepted.class);
        var launch = (SubmissionReviewLaunch) ((LaunchOutcome.Accepted) outcome).launch();
        assertThat(launch.person().subject()).isEqualTo(new Subject("3"));
        assertThat(launch.reviewed().subject()).isEqualTo(new Subject("4"));
        assertThat(launch.reviewed().name()).isNull();
        assertThat(Objects.requireNonNull(launch.resourceLink()).id()).isEqualTo("1");
        assertThat(Objects.requireNonNull(launch.grades()).lineItem())
                .as("the link has several columns")
                .isNull();
        assertThat(launch.roles().has(CourseRole.INSTRUCTOR)).isTrue();
    }

    @Test
    void readsWhatMoodleTakesInDeepLinking() throws Exception {
        LaunchOutcome outcome = validate("20-deeplink-request-teacher1", Duration.ZERO);

        assertThat(outcome).isInstanceOf(LaunchOutcome.Accepted.class);
        var launch = (DeepLinkingLaunch) ((LaunchOutcome.Accepted) outcome).launch();
        DeepLinkingSettings settings = launch.settings();
        assertThat(settings.acceptTypes()).containsExactly("ltiResourceLink");
        assertThat(settings.documentTargets()).containsExactly("frame", "iframe", "window");
        assertThat(settings.takesSeveral()).isTrue();
        assertThat(settings.takesLineItems()).as("Moodle does not say").isTrue();
        assertThat(settings.autoCreate()).isFalse();
        assertThat(settings.data()).isNull();
        assertThat(settings.title()).isEqualTo("Lab Tool (manual)");
        assertThat(settings.text()).isNull();
        assertThat(settings.returnUrl())
                .hasToString(
                        CapturedMoodle.ADDRESS
                                + "/mod/lti/contentitem_return.php?course=2&id=1&sesskey=asyjZMQJew");
        assertThat(settings.toString()).doesNotContain("asyjZMQJew");
        assertThat(launch.roles().has(CourseRole.INSTRUCTOR)).isTrue();
        assertThat(Objects.requireNonNull(launch.context()).id()).isEqualTo("2");
        assertThat(launch.custom().value("link_title")).as("null there").isEmpty();
    }

    private static ResourceLinkLaunch accepted(LaunchOutcome outcome) {
        assertThat(outcome).isInstanceOf(LaunchOutcome.Accepted.class);
        return (ResourceLinkLaunch) ((LaunchOutcome.Accepted) outcome).launch();
    }

    private static LaunchOutcome validate(String sample, Duration late)
            throws IOException, UnreadableJsonException {
        ObjectNode json = StrictJson.object(Files.readString(SAMPLES.resolve(sample + ".json")));
        Instant issued = Instant.ofEpochSecond(json.path("iat").asLong());
        MutableClock clock = new MutableClock(issued);
        String jwks = Files.readString(SAMPLES.resolve("jwks.json"));
        URI base = URI.create("http://127.0.0.1:9080/");
        State state = new State(json.path("state").asText());
        BrowserBinding binding = BrowserBinding.fresh(state);
        var pendingLogins = new InMemoryPendingLogins(clock, 10);
        assertThat(
                        pendingLogins.save(
                                new PendingLogin(
                                        state,
                                        json.path("nonce").asText(),
                                        binding.hash(),
                                        CapturedMoodle.REGISTRATION.key(),
                                        new DeploymentId(
                                                json.path("login")
                                                        .path("lti_deployment_id")
                                                        .asText()),
                                        URI.create(
                                                json.path("login")
                                                        .path("target_link_uri")
                                                        .asText()),
                                        null,
                                        issued.plus(PendingLogin.LIFETIME))))
                .isTrue();
        clock.pass(late);
        var validation =
                new LaunchValidation(
                        new OneRegistration(),
                        pendingLogins,
                        new RemoteKeySets(
                                new RecordingFetch(call -> RecordingFetch.answer(200, jwks)),
                                clock),
                        new ToolAddress(base, base.resolve("/lti/launch")),
                        clock);
        return validation.validate(
                FakePlatform.post(json.path("id_token").asText(), state.value(), binding.value()));
    }

    private record OneRegistration() implements Registrations {
        @Override
        public Optional<Registration> find(RegistrationKey key) {
            return Optional.of(CapturedMoodle.REGISTRATION).filter(one -> one.key().equals(key));
        }

        @Override
        public List<Registration> ofIssuer(String issuer) {
            return List.of();
        }
    }
}
