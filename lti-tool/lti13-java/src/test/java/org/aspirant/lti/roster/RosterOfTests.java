package org.aspirant.lti.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.aspirant.lti.claim.NrpsClaim;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.http.HttpCall;
import org.aspirant.lti.pace.CallGate;
import org.aspirant.lti.testing.FakePlatform;
import org.aspirant.lti.testing.MutableClock;
import org.aspirant.lti.testing.RecordingFetch;
import org.aspirant.lti.token.AccessTokens;
import org.aspirant.lti.token.AuthorizedCalls;

/** A platform whose token endpoint works and whose list of members is what the test wants. */
final class RosterOfTests {

    static final URI ADDRESS = URI.create("https://platform.example/courses/9/members?type_id=1");
    static final NrpsClaim OFFERED = new NrpsClaim(ADDRESS, List.of("2.0"));

    final RecordingFetch service =
            new RecordingFetch(call -> RecordingFetch.answer(200, page(member("1", "Learner"))));
    final RecordingFetch tokens =
            new RecordingFetch(
                    call ->
                            RecordingFetch.answer(
                                    200, "{\"access_token\":\"token-1\",\"expires_in\":3600}"));
    final Memberships memberships = memberships();

    private Memberships memberships() {
        MutableClock clock = new MutableClock(FakePlatform.NOW);
        RecordingFetch network =
                new RecordingFetch(
                        call ->
                                call.address().getPath().contains("/token")
                                        ? tokens.fetch(call)
                                        : service.fetch(call));
        return new Memberships(
                new AuthorizedCalls(
                        new AccessTokens(() -> FakePlatform.OTHER_KEYS, network, clock),
                        network,
                        new CallGate(clock, new Random(1))),
                clock);
    }

    void answers(Function<HttpCall, FetchOutcome> answer) {
        service.answerWith(answer);
    }

    void answers(int status, String body, String... header) {
        answers(call -> RecordingFetch.answer(status, body, header));
    }

    RosterOutcome read() {
        return read(MembershipQuery.everybody());
    }

    RosterOutcome read(MembershipQuery query) {
        return memberships.read(FakePlatform.REGISTRATION, OFFERED, query);
    }

    RosterOutcome read(RosterProgress progress) {
        return memberships.read(
                FakePlatform.REGISTRATION, OFFERED, MembershipQuery.everybody(), progress);
    }

    HttpCall lastCall() {
        return service.calls().get(service.calls().size() - 1);
    }

    static Roster known(RosterOutcome outcome) {
        assertThat(outcome).isInstanceOf(RosterOutcome.Known.class);
        return ((RosterOutcome.Known) outcome).roster();
    }

    static void refused(RosterOutcome outcome, RosterFault fault) {
        assertThat(outcome).isInstanceOf(RosterOutcome.Refused.class);
        assertThat(((RosterOutcome.Refused) outcome).fault()).isEqualTo(fault);
    }

    static String member(String id, String role) {
        return "{\"user_id\":\"" + id + "\",\"roles\":[\"" + role + "\"]}";
    }

    static String page(String... members) {
        return pageOf("9", members);
    }

    static String pageOf(String course, String... members) {
        return "{\"id\":\"x\",\"context\":{\"id\":\""
                + course
                + "\"},\"members\":["
                + String.join(",", members)
                + "]}";
    }
}
