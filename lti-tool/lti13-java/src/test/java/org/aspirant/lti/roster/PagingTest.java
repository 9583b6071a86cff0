package org.aspirant.lti.roster;

import static org.aspirant.lti.roster.RosterOfTests.known;
import static org.aspirant.lti.roster.RosterOfTests.member;
import static org.aspirant.lti.roster.RosterOfTests.page;
import static org.aspirant.lti.roster.RosterOfTests.pageOf;
import static org.aspirant.lti.roster.RosterOfTests.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.aspirant.lti.http.FetchFault;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.http.HttpCall;
import org.aspirant.lti.testing.RecordingFetch;
import org.aspirant.lti.token.CallTrouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of members is read whole or not at all. */
class PagingTest {

    private final RosterOfTests platform = new RosterOfTests();

    private static int number(HttpCall call) {
        String query = String.valueOf(call.address().getRawQuery());
        int at = query.indexOf("page=");
        return at < 0 ? 1 : Integer.parseInt(query.substring(at + 5));
    }

    private static FetchOutcome announcing(String body, String next) {
        return RecordingFetch.answer(200, body, "Link", "<" + next + ">; rel=\"next\"");
    }

    private void threePages(FetchOutcome third) {
        platform.answers(
                call ->
                        number(call) == 3
                                ? third
                                : announcing(
                                        page(member("s" + number(call), "Learner")),
                                        "https://platform.example/courses/9/members?page="
                                                + (number(call) + 1)));
    }

    @Test
    void everyPageIsRead() {
        threePages(RecordingFetch.answer(200, page(member("s3", "Learner"))));
        Roster roster = known(platform.read());

        assertThat(roster.members())
                .extracting(member -> member.subject().value())
                .containsExactly("s1", "s2", "s3");
        assertThat(roster.pages()).isEqualTo(3);
        assertThat(roster.contextId()).isEqualTo("9");
    }

    @Test
    void howFarItHasComeIsTold() {
        threePages(
                RecordingFetch.answer(200, page(member("s3", "Learner"), member("s1", "Learner"))));
        List<String> told = new ArrayList<>();

        known(platform.read((pages, people) -> told.add(pages + ":" + people)));

        assertThat(told).as("s1 comes twice and counts once").containsExactly("1:1", "2:2", "3:3");
    }

    @ParameterizedTest(name = "third page answers {0}: {1}")
    @CsvSource({
        "404, PAGE_MISSING",
        "410, PAGE_MISSING",
        "400, PAGE_MISSING",
        "302, MOVED",
        "100, ANSWER_UNREADABLE",
    })
    void aMissingPageIsNoShorterClass(int status, RosterFault fault) {
        threePages(RecordingFetch.answer(status, ""));

        refused(platform.read(), fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "[]",
                "{}",
                "{\"context\":{\"id\":\"9\"}}",
                "{\"context\":{\"id\":\"9\"},\"members\":null}",
                "{\"context\":{\"id\":\"9\"},\"members\":{}}",
                "{\"members\":[]}",
            })
    void aPageWithoutMembersIsNoEmptyPage(String body) {
        threePages(RecordingFetch.answer(200, body));

        refused(platform.read(), RosterFault.ANSWER_UNREADABLE);
    }

    @Test
    void aLastPageMayHaveNobodyLeft() {
        threePages(RecordingFetch.answer(200, page()));

        assertThat(known(platform.read()).members()).hasSize(2);
    }

    @Test
    void aCourseWithNobodyIsNotBelieved() {
        platform.answers(200, page());

        refused(platform.read(), RosterFault.NOBODY_LISTED);
    }

    @ParameterizedTest
    @CsvSource({"429, TOO_MANY", "403, FORBIDDEN", "500, PLATFORM_BROKEN", "401, UNAUTHORIZED"})
    void aPageThatComesLaterMakesTheWholeListLater(int status, CallTrouble.Kind kind) {
        threePages(RecordingFetch.answer(status, "", "Retry-After", "17"));
        RosterOutcome outcome = platform.read();

        assertThat(outcome).isInstanceOf(RosterOutcome.Later.class);
        CallTrouble trouble = ((RosterOutcome.Later) outcome).trouble();
        assertThat(trouble.kind()).isEqualTo(kind);
        assertThat(trouble.after()).isEqualTo(Duration.ofSeconds(17));
    }

    @Test
    void aConnectionThatBreaksMakesTheWholeListLater() {
        threePages(RecordingFetch.failure(FetchFault.BROKEN));

        assertThat(((RosterOutcome.Later) platform.read()).trouble().kind())
                .isEqualTo(CallTrouble.Kind.NETWORK);
    }

    @Test
    void aListThatLeadsBackHasNoEnd() {
        platform.answers(call -> announcing(page(member("1", "Learner")), "?page=2"));

        refused(platform.read(), RosterFault.LIST_ENDLESS);
        assertThat(platform.service.calls()).hasSize(2);
    }

    @Test
    void aListThatGoesOnAndOnHasNoEnd() {
        platform.answers(call -> announcing(page(), "?page=" + (number(call) + 1)));

        refused(platform.read(), RosterFault.LIST_ENDLESS);
        assertThat(platform.service.calls()).hasSize(Memberships.MAX_PAGES);
    }

    @Test
    void aListOfTooManyPeopleHasNoEnd() {
        platform.answers(
                call -> {
                    String[] crowd = new String[5000];
                    for (int i = 0; i < crowd.length; i++) {
                        crowd[i] = member(number(call) + "-" + i, "Learner");
                    }
                    return announcing(page(crowd), "?page=" + (number(call) + 1));
                });

        refused(platform.read(), RosterFault.LIST_ENDLESS);
        assertThat(platform.service.calls()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/members",
                "http://platform.example/members",
                "https://platform.example:8443/members",
                "//evil.example/members",
                "https://user@platform.example/members",
            })
    void noTokenGoesElsewhere(String next) {
        platform.answers(200, page(), "Link", "<" + next + ">; rel=\"next\"");

        refused(platform.read(), RosterFault.FOREIGN_ADDRESS);
        assertThat(platform.service.calls()).hasSize(1);
    }

    @Test
    void aNextPageThatIsNoAddressIsNoEnd() {
        platform.answers(200, page(member("1", "Learner")), "Link", "<https://a b>; rel=next");

        refused(platform.read(), RosterFault.ANSWER_UNREADABLE);
    }

    @Test
    void pagesOfTwoCoursesAreNoList() {
        threePages(RecordingFetch.answer(200, pageOf("10", member("s3", "Learner"))));

        refused(platform.read(), RosterFault.OTHER_COURSE);
    }

    @Test
    void somebodyOnTwoPagesIsOnePersonWithTheRolesOfBoth() {
        String inactive = "{\"user_id\":\"1\",\"roles\":[\"Learner\"],\"status\":\"Inactive\"}";
        platform.answers(
                call ->
                        number(call) == 1
                                ? announcing(page(inactive), "?page=2")
                                : RecordingFetch.answer(200, page(member("1", "Instructor"))));
        Member member = known(platform.read()).members().get(0);

        assertThat(member.sentRoles()).containsExactly("Learner", "Instructor");
        assertThat(member.status()).isEqualTo(MembershipStatus.ACTIVE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"404, COURSE_GONE", "410, COURSE_GONE", "400, NOT_TAKEN", "308, MOVED"})
    void theFirstPageIsRefused(int status, RosterFault fault) {
        platform.answers(status, "");

        refused(platform.read(), fault);
    }
}
