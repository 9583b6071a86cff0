package org.aspirant.lti.roster;

import static org.aspirant.lti.roster.RosterOfTests.known;
import static org.aspirant.lti.roster.RosterOfTests.member;
import static org.aspirant.lti.roster.RosterOfTests.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.aspirant.lti.claim.CourseRole;
import org.aspirant.lti.testing.FakePlatform;
import org.junit.jupiter.api.Test;

/** Role, link, limit and differences: what can be asked for. */
class QueryTest {

    private final RosterOfTests platform = new RosterOfTests();

    private List<String> subjects(CourseRole role) {
        return known(platform.read(MembershipQuery.everybody().with(role))).members().stream()
                .map(one -> one.subject().value())
                .toList();
    }

    private Roster changes(URI differences) {
        return known(
                platform.memberships.changes(
                        FakePlatform.REGISTRATION, RosterOfTests.OFFERED, differences));
    }

    @Test
    void everybodyIsAskedForInPages() {
        assertThat(known(platform.read()).members()).hasSize(1);
        assertThat(platform.lastCall().address())
                .isEqualTo(URI.create(RosterOfTests.ADDRESS + "&limit=200"));
    }

    @Test
    void aRoleIsAskedForByItsWholeName() {
        assertThat(
                        known(
                                        platform.read(
                                                MembershipQuery.everybody()
                                                        .with(CourseRole.LEARNER)
                                                        .inPagesOf(50)))
                                .members())
                .hasSize(1);
        assertThat(platform.lastCall().address())
                .isEqualTo(
                        URI.create(
                                RosterOfTests.ADDRESS
                                        + "&role=http%3A%2F%2Fpurl.imsglobal.org%2Fvocab%2Flis%2Fv2%2Fmembership%23Learner&limit=50"));
    }

    @Test
    void aRoleIsFilteredEvenWhereThePlatformDoesNot() {
        platform.answers(
                200,
                page(
                        member("1", "Learner"),
                        member("2", "Instructor"),
                        member("3", "HTTP://PURL.imsglobal.org/vocab/lis/v2/membership#learner")));

        assertThat(subjects(CourseRole.LEARNER)).containsExactly("1", "3");
        assertThat(subjects(CourseRole.MENTOR)).isEmpty();
    }

    @Test
    void aLinkBringsWhatItsLaunchWouldSay() {
        platform.answers(
                200,
                page(
                        """
                        {"user_id":"1","roles":["Learner"],"message":[
                          {"https://purl.imsglobal.org/spec/lti/claim/message_type":
                             "LtiResourceLinkRequest",
                           "https://purl.imsglobal.org/spec/lti/claim/custom":
                             {"group":"B","year":3,"none":null,"raw":"$User.id","deep":{}}},
                          {"something":"else"}]}"""));
        Member member =
                known(platform.read(MembershipQuery.everybody().ofLink("link 5"))).members().get(0);

        assertThat(platform.lastCall().address().getRawQuery())
                .isEqualTo("type_id=1&rlid=link%205&limit=200");
        assertThat(member.messages()).hasSize(1);
        MemberMessage message = member.messages().get(0);
        assertThat(message.type()).isEqualTo("LtiResourceLinkRequest");
        assertThat(message.custom().values()).containsOnlyKeys("group", "year");
        assertThat(message.custom().value("group")).contains("B");
    }

    @Test
    void changesAreAskedForWhereTheyAreOffered() {
        platform.answers(
                200,
                page(member("1", "Learner")),
                "Link",
                "</courses/9/changes?since=7>; rel=\"differences\"");
        URI differences = Objects.requireNonNull(known(platform.read()).differences());
        platform.answers(200, page("{\"user_id\":\"1\",\"roles\":[],\"status\":\"Deleted\"}"));

        assertThat(changes(differences).members().get(0).status())
                .isEqualTo(MembershipStatus.DELETED);
        assertThat(platform.lastCall().address())
                .isEqualTo(URI.create("https://platform.example/courses/9/changes?since=7"));
    }

    @Test
    void nothingChangedIsAnAnswer() {
        platform.answers(200, page());

        assertThat(changes(RosterOfTests.ADDRESS).members()).isEmpty();
    }

    @Test
    void questionsThatMakeNoSenseAreNotAsked() {
        assertThatThrownBy(() -> MembershipQuery.everybody().inPagesOf(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit must be 1 to 500, got 0");
        assertThatThrownBy(() -> MembershipQuery.everybody().ofLink(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a resource link id must not be blank");
    }
}
