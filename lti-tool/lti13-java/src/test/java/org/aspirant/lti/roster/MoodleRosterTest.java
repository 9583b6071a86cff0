package org.aspirant.lti.roster;

import static org.aspirant.lti.roster.RosterOfTests.known;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aspirant.lti.claim.CourseRole;
import org.aspirant.lti.claim.NrpsClaim;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.http.HttpCall;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.lti.json.UnreadableJsonException;
import org.aspirant.lti.testing.CapturedMoodle;
import org.aspirant.lti.testing.RecordingFetch;
import org.junit.jupiter.api.Test;

/** What a real Moodle 4.5.6 answered on 21 November 2026, played back. */
class MoodleRosterTest {

    private static final NrpsClaim OFFERED =
            new NrpsClaim(
                    URI.create(
                            CapturedMoodle.ADDRESS
                                    + "/mod/lti/services.php/CourseSection/2/bindings/1/memberships"),
                    List.of("1.0", "2.0"));

    private final RosterOfTests platform = new RosterOfTests();

    private static JsonNode sample(String file, String note) {
        try {
            for (JsonNode sample :
                    StrictJson.array(
                            Files.readString(
                                    Path.of("src/test/resources/moodle", file + ".json")))) {
                if (sample.path("note").asText().equals(note)) {
                    return sample;
                }
            }
        } catch (IOException | UnreadableJsonException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("no sample " + note);
    }

    private static FetchOutcome answer(JsonNode sample, HttpCall call) {
        assertThat(call.headers()).containsEntry("Accept", sample.path("accept").asText());
        int status = sample.path("status").asInt();
        String body = sample.path("body").asText();
        return sample.path("link").isTextual()
                ? RecordingFetch.answer(status, body, "Link", sample.path("link").asText())
                : RecordingFetch.answer(status, body);
    }

    private RosterOutcome played(String note, MembershipQuery query) {
        return played("50-nrps", note, query);
    }

    private RosterOutcome played(String file, String note, MembershipQuery query) {
        platform.answers(call -> answer(sample(file, note), call));
        return platform.memberships.read(CapturedMoodle.REGISTRATION, OFFERED, query);
    }

    @Test
    void listsEverybodyWithShortNamesOfRoles() {
        Roster roster = known(played("NRPS", MembershipQuery.everybody()));

        assertThat(roster.contextId()).isEqualTo("2");
        assertThat(roster.members())
                .extracting(member -> member.person().name())
                .containsExactly(
                        "Theo Assistant",
                        "Zoë Müller-Łukasz",
                        "Sam Student",
                        "Tina Teacher",
                        "山田 太郎");
        assertThat(roster.members().get(3).roles().course()).containsExactly(CourseRole.INSTRUCTOR);
        assertThat(roster.members().get(2).sourcedId()).isEqualTo("SIS-student1");
        assertThat(roster.members()).allMatch(m -> m.status() == MembershipStatus.ACTIVE);
    }

    /** {@code MoodleLaunchTest} has the same person's launch, as Instructor. */
    @Test
    void callsANonEditingTeacherALearner() {
        Member theo = known(played("NRPS", MembershipQuery.everybody())).members().get(0);

        assertThat(theo.subject().value()).isEqualTo("7");
        assertThat(theo.roles().course()).containsExactly(CourseRole.LEARNER);
    }

    @Test
    void pagesWithALinkHeaderThatCanBeRead() {
        platform.answers(
                call ->
                        String.valueOf(call.address().getRawQuery()).contains("from=")
                                ? answer(sample("50-nrps", "NRPS limit=2 from=4"), call)
                                : answer(sample("50-nrps", "NRPS limit=2"), call));
        Roster roster =
                known(
                        platform.memberships.read(
                                CapturedMoodle.REGISTRATION,
                                OFFERED,
                                MembershipQuery.everybody().inPagesOf(2)));

        assertThat(roster.members())
                .extracting(member -> member.subject().value())
                .containsExactly("7", "5", "6");
        assertThat(platform.lastCall().address().getRawQuery()).isEqualTo("limit=2&from=2");
    }

    @Test
    void filtersByRole() {
        RosterOutcome instructors =
                played(
                        "NRPS role full URI",
                        MembershipQuery.everybody().with(CourseRole.INSTRUCTOR));

        assertThat(known(instructors).members())
                .extracting(member -> member.person().givenName())
                .containsExactly("Tina");
    }

    @Test
    void tellsWhatALinkWouldSay() {
        Roster roster = known(played("NRPS rlid=1", MembershipQuery.everybody().ofLink("1")));

        assertThat(roster.members().get(0).messages())
                .extracting(MemberMessage::type)
                .containsExactly("LtiResourceLinkRequest");
    }

    @Test
    void hasNoMembersOfALinkThatItDoesNotKnow() {
        RosterOfTests.refused(
                played("NRPS rlid unknown", MembershipQuery.everybody().ofLink("77")),
                RosterFault.COURSE_GONE);
    }

    @Test
    void namesNobodyWhereTheAdministratorWithholdsNames() {
        RosterOutcome outcome =
                played(
                        "52-nrps-name-and-email-withheld",
                        "NRPS, name and e-mail withheld by the administrator",
                        MembershipQuery.everybody());
        List<Member> members = known(outcome).members();

        assertThat(members).hasSize(5);
        assertThat(members).allMatch(member -> member.person().name() == null);
        assertThat(members).allMatch(member -> member.person().email() == null);
        assertThat(members.get(0).sourcedId()).isEqualTo("SIS-ta1");
    }
}
