package org.aspirant.practicelms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.aspirant.lti.claim.CourseRole;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.claim.NrpsClaim;
import org.aspirant.lti.http.JdkHttpFetch;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.pace.CallGate;
import org.aspirant.lti.registration.Deployments;
import org.aspirant.lti.registration.PlatformEndpoints;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.lti.roster.Member;
import org.aspirant.lti.roster.MembershipQuery;
import org.aspirant.lti.roster.MembershipStatus;
import org.aspirant.lti.roster.Memberships;
import org.aspirant.lti.roster.Roster;
import org.aspirant.lti.roster.RosterFault;
import org.aspirant.lti.roster.RosterOutcome;
import org.aspirant.lti.token.AccessTokens;
import org.aspirant.lti.token.AuthorizedCalls;
import org.aspirant.lti.token.CallTrouble;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.steering.RosterMishap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is in a course, in both manners, read by the library and byte for byte. */
class RosterTest {

    private static final String MEMBERS =
            "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

    private final FakeTool tool = FakeTool.start();
    private final PracticeLms lms = PracticeLms.start(PracticeSettings.forTool(tool.base()));
    private final ToolClient client = new ToolClient(lms, tool).authorized();
    private final JdkHttpFetch network = new JdkHttpFetch();
    private final Memberships memberships =
            new Memberships(
                    new AuthorizedCalls(
                            new AccessTokens(tool::keys, network, Clock.systemUTC()),
                            network,
                            new CallGate(Clock.systemUTC(), new Random(1))),
                    Clock.systemUTC());

    @AfterEach
    void stop() {
        lms.close();
        tool.close();
    }

    private URI address(Manner manner) {
        return URI.create(
                lms.baseUrl()
                        + (manner == Manner.MOODLE
                                ? "/services/CourseSection/2/bindings/1/memberships"
                                : "/api/lti/courses/14/names_and_roles"));
    }

    private RosterOutcome read(Manner manner, MembershipQuery query) {
        Registration registration =
                new Registration(
                        new RegistrationKey(lms.issuer(), lms.clientId()),
                        new PlatformEndpoints(
                                URI.create(lms.baseUrl() + "/auth"),
                                URI.create(lms.baseUrl() + "/token"),
                                URI.create(lms.baseUrl() + "/jwks")),
                        Deployments.any(),
                        Reach.LOOPBACK);
        return memberships.read(
                registration, new NrpsClaim(address(manner), List.of("2.0")), query);
    }

    private Roster known(Manner manner, MembershipQuery query) {
        RosterOutcome outcome = read(manner, query);
        assertThat(outcome).isInstanceOf(RosterOutcome.Known.class);
        return ((RosterOutcome.Known) outcome).roster();
    }

    private Member member(Manner manner, Part part) {
        Person person = lms.course(manner).people(part).get(0);
        return known(manner, MembershipQuery.everybody()).members().stream()
                .filter(member -> member.subject().value().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void everybodyButAdministratorAndPreviewIsListedOverAnyNumberOfPages(Manner manner) {
        Course course = lms.course(manner);
        Roster roster = known(manner, MembershipQuery.everybody().inPagesOf(3));

        assertThat(roster.contextId()).isEqualTo(course.contextId());
        assertThat(roster.pages()).isEqualTo(4);
        assertThat(roster.members())
                .extracting(member -> Objects.requireNonNull(member.person().name()))
                .containsExactlyElementsOf(
                        course.people().stream()
                                .filter(person -> person.part() != Part.ADMINISTRATOR)
                                .filter(person -> person.part() != Part.TEST_STUDENT)
                                .map(Person::name)
                                .toList());
    }

    @Test
    void aCanvasPageHasFiftyPeopleAtMost() {
        Course course = lms.course(Manner.CANVAS);
        for (int i = 0; i < 60; i++) {
            course.enrol(
                    Person.of("p" + i, "Pat", "No" + i, "S" + i, Manner.CANVAS, Part.CANDIDATE));
        }

        assertThat(known(Manner.CANVAS, MembershipQuery.everybody()).pages()).isEqualTo(2);
        assertThat(known(Manner.CANVAS, MembershipQuery.everybody()).members()).hasSize(70);
    }

    @ParameterizedTest
    @CsvSource({"MOODLE, LEARNER, 8", "MOODLE, INSTRUCTOR, 2", "CANVAS, LEARNER, 6"})
    void aRoleCanBeAskedFor(Manner manner, CourseRole role, int count) {
        assertThat(known(manner, MembershipQuery.everybody().with(role)).members()).hasSize(count);
    }

    @Test
    void anAssessorIsALearnerOnMoodlesListAndAnInstructorInTheirLaunch() {
        assertThat(member(Manner.MOODLE, Part.ASSESSOR).roles().course())
                .containsExactly(CourseRole.LEARNER);
        assertThat(lms.course(Manner.MOODLE).people(Part.ASSESSOR).get(0).roles())
                .containsExactly("http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor");
        assertThat(member(Manner.CANVAS, Part.ASSESSOR).roles().course())
                .containsExactlyInAnyOrder(CourseRole.INSTRUCTOR, CourseRole.TEACHING_ASSISTANT);
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void peopleComeGoAndAreSuspended(Manner manner) {
        Course course = lms.course(manner);
        Person first = course.people(Part.CANDIDATE).get(0);
        int before = known(manner, MembershipQuery.everybody()).members().size();
        assertThat(course.withdraw(first.id())).isTrue();
        assertThat(known(manner, MembershipQuery.everybody()).members()).hasSize(before - 1);

        course.enrol(first);
        course.suspend(first.id(), true);
        assertThat(
                        known(manner, MembershipQuery.everybody()).members().stream()
                                .filter(m -> m.subject().value().equals(first.id())))
                .extracting(Member::status)
                .containsExactly(MembershipStatus.INACTIVE);
    }

    @ParameterizedTest(name = "{0} in the {1} manner: {2}")
    @CsvSource({
        "MISSING_PAGE, MOODLE, PAGE_MISSING",
        "MISSING_PAGE, CANVAS, PAGE_MISSING",
        "LOOP, MOODLE, LIST_ENDLESS",
        "LOOP, CANVAS, LIST_ENDLESS",
        "ELSEWHERE, MOODLE, FOREIGN_ADDRESS",
        "GARBAGE, CANVAS, ANSWER_UNREADABLE",
        "EMPTY, MOODLE, NOBODY_LISTED",
    })
    void aSpoiltListIsAFault(RosterMishap mishap, Manner manner, RosterFault fault) {
        lms.faults().spoilRosters(mishap);
        RosterOutcome outcome = read(manner, MembershipQuery.everybody());

        assertThat(outcome).isInstanceOf(RosterOutcome.Refused.class);
        assertThat(((RosterOutcome.Refused) outcome).fault()).isEqualTo(fault);
        lms.faults().clear();
        assertThat(known(manner, MembershipQuery.everybody()).members()).isNotEmpty();
    }

    @Test
    void whoIsThrottledComesBackLater() {
        lms.faults().spoilRosters(RosterMishap.THROTTLED);
        var later = (RosterOutcome.Later) read(Manner.CANVAS, MembershipQuery.everybody());

        assertThat(later.trouble().kind()).isEqualTo(CallTrouble.Kind.FORBIDDEN);
    }

    @Test
    void aLinkThatIsNotThereIsRefusedInEachManner() {
        assertThat(
                        ((RosterOutcome.Refused)
                                        read(
                                                Manner.MOODLE,
                                                MembershipQuery.everybody().ofLink("77")))
                                .fault())
                .isEqualTo(RosterFault.COURSE_GONE);
        assertThat(
                        ((RosterOutcome.Refused)
                                        read(
                                                Manner.CANVAS,
                                                MembershipQuery.everybody().ofLink("77")))
                                .fault())
                .isEqualTo(RosterFault.NOT_TAKEN);
    }

    @Test
    void aTokenWithoutTheScopeIsRefused() {
        String token = client.token(EnumSet.of(LtiScope.SCORES));
        HttpResponse<String> answer =
                client.send("GET", address(Manner.MOODLE), token, Map.of("Accept", MEMBERS), null);

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    /** Members of an entry, in their order; and status and media type. */
    @Test
    void writesAsMoodleWrote() {
        for (JsonNode sample : MoodleSamples.list("50-nrps.json")) {
            String query = URI.create(sample.path("request").path("url").asText()).getRawQuery();
            URI asked = URI.create(address(Manner.MOODLE) + (query == null ? "" : "?" + query));
            HttpResponse<String> answer =
                    client.get(
                            asked, sample.path("request").path("headers").path("Accept").asText());
            JsonNode response = sample.path("response");

            assertThat(answer.statusCode())
                    .as(asked.toString())
                    .isEqualTo(response.path("status").asInt());
            if (answer.statusCode() == 200) {
                assertThat(answer.headers().firstValue("Content-Type"))
                        .hasValue(response.path("headers").path("Content-Type").asText());
                assertThat(names(ToolClient.json(answer).path("members").path(0)))
                        .isEqualTo(names(response.path("json").path("members").path(0)));
                assertThat(answer.headers().firstValue("Link").isPresent())
                        .isEqualTo(response.path("headers").has("Link"));
            }
        }
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }
}
