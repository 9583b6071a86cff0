package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.tool.it.HostilePlatform.Begun;
import org.aspirant.tool.it.HostilePlatform.Keys;
import org.junit.jupiter.api.Test;

/** How much is taken from outside in a minute, and that nobody can use up what is another's. */
class LimitsIT {

    private final HostileSite hostile = SharedServers.hostile();
    private final TestSite site = hostile.site();

    private static void isOneTooMany(HttpResponse<String> answer, String heading) {
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(answer.body()).contains("<h1", heading).doesNotContain("id_token");
    }

    /** Until it is told that it was too much. */
    private HttpResponse<String> refusedAgainAndAgain(Visitor visitor, int atLeast) {
        for (int i = 0; i < 5 * HostileSite.REFUSALS; i++) {
            var answer = visitor.send(Visitor.posting(hostile.launch(), "state=x&id_token=y"));
            if (answer.statusCode() != 400) {
                assertThat(i).isGreaterThanOrEqualTo(atLeast);
                return answer;
            }
        }
        throw new AssertionError("refused and refused, and never told that it is too much");
    }

    @Test
    void refusalsOfAnAddressEndInOneAnswerAndAGoodLaunchFromThereStillOpens() {
        String school = HostileSite.anotherAddress();
        Visitor attacker = Visitor.from(site, school);
        isOneTooMany(
                refusedAgainAndAgain(attacker, HostileSite.REFUSALS),
                "Too much from here was refused");

        Walk walk = new Walk(site, Manner.MOODLE, "In a crowded school");
        Page opened =
                Visitor.from(site, school)
                        .launch(walk.course(), walk.link(), walk.person(Part.INSTRUCTOR));
        assertThat(opened.status()).as("%s", opened).isEqualTo(200);
        assertThat(opened.heading()).isNotBlank();

        var elsewhere =
                hostile.visitor().send(Visitor.posting(hostile.launch(), "state=x&id_token=y"));
        assertThat(elsewhere.statusCode()).as("another address is told why").isEqualTo(400);
    }

    @Test
    void launchesThatAreAdmittedNeverCountAgainstTheirAddress() {
        Visitor school = hostile.visitor();
        Walk walk = new Walk(site, Manner.CANVAS, "A busy school");
        for (int i = 0; i < HostileSite.LAUNCHES / 3; i++) {
            assertThat(
                            school.launch(walk.course(), walk.link(), walk.person(Part.INSTRUCTOR))
                                    .status())
                    .isEqualTo(200);
        }
        isOneTooMany(refusedAgainAndAgain(school, HostileSite.REFUSALS), "Too much from here");
    }

    @Test
    void aRegistrationThatLaunchesTooOftenWaitsBeforeItsPlatformIsAsked() {
        Begun underWay = hostile.begin(Keys.LIMITED);
        HttpResponse<String> crowded = login(Keys.LIMITED);
        int launched = 0;
        while (crowded.statusCode() == 302 && launched < 5 * HostileSite.LAUNCHES) {
            Page page = hostile.goodLaunch(Keys.LIMITED);
            assertThat(page.status()).as("%s", page).isEqualTo(200);
            launched++;
            crowded = login(Keys.LIMITED);
        }
        assertThat(launched).isGreaterThanOrEqualTo(HostileSite.LAUNCHES);
        isOneTooMany(crowded, "This activity did not open");
        assertThat(crowded.body()).contains("too-many-launches");
        assertThat(crowded.headers().allValues("Set-Cookie")).isEmpty();

        Page finished =
                hostile.post(
                        underWay,
                        hostile.platform()
                                .token(HostilePlatform.message(site, Keys.LIMITED), underWay));
        assertThat(finished.status()).as("whose message is spent gets in").isEqualTo(200);
        assertThat(hostile.goodLaunch(Keys.GOOD).status()).as("another one's").isEqualTo(200);
    }

    private HttpResponse<String> login(Keys keys) {
        String query = HostilePlatform.login(site, keys).encoded();
        return hostile.visitor()
                .send(HttpRequest.newBuilder(site.tool().at("/lti/login?" + query)).GET());
    }

    @Test
    void loginsThatNobodyFinishesUseNothingUp() {
        for (int i = 0; i < 2 * HostileSite.LAUNCHES; i++) {
            assertThat(login(Keys.FLOODED).statusCode()).isEqualTo(302);
        }
        assertThat(hostile.goodLaunch(Keys.FLOODED).status()).isEqualTo(200);
    }
}
