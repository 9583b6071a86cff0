package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.junit.jupiter.api.Test;

/** What stands around every answer: cookies, headers, where it leads, and what the log keeps. */
class AnswersIT {

    private static final Pattern COOKIE =
            Pattern.compile(
                    "__Host-aspirant_[a-z0-9]{20,}=[A-Za-z0-9_-]{43}; Path=/; Secure; HttpOnly;"
                            + " SameSite=None; Partitioned; Max-Age=43200");

    private final TestSite site = SharedServers.site();
    private final Walk walk = new Walk(site, Manner.MOODLE, "Around every answer");

    private HttpResponse<String> posted(Visitor visitor) {
        LaunchPlan plan =
                LaunchPlan.of(walk.course(), walk.link(), walk.person(Part.INSTRUCTOR))
                        .in(LaunchPlan.Target.WINDOW);
        return visitor.send(Visitor.posting(visitor.readyToLaunch(plan)));
    }

    private HttpResponse<String> got(Visitor visitor, String path) {
        return visitor.send(HttpRequest.newBuilder(site.tool().at(path)).GET());
    }

    @Test
    void aLaunchLeadsIntoAFreshSessionOfOurOwnWhoseSecretIsInACookieAlone() {
        Visitor visitor = walk.visitor();
        var first = posted(visitor);
        var second = posted(visitor);

        for (var answer : List.of(first, second)) {
            String onward = answer.headers().firstValue("Location").orElseThrow();
            assertThat(onward.replace(site.tool().url(), "")).matches("/l/[a-z0-9]{20,}/");
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .anyMatch(COOKIE.asMatchPredicate());
            String secret = secretOf(answer);
            assertThat(onward).doesNotContain(secret);
            assertThat(got(visitor, onward.replace(site.tool().url(), "") + "setup").body())
                    .doesNotContain(secret);
        }
        assertThat(second.headers().firstValue("Location"))
                .isNotEqualTo(first.headers().firstValue("Location"));
        assertThat(secretOf(second)).isNotEqualTo(secretOf(first));
    }

    private static String secretOf(HttpResponse<String> launch) {
        return launch.headers().allValues("Set-Cookie").stream()
                .filter(COOKIE.asMatchPredicate())
                .map(cookie -> cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyThePlatformFramesItsPagesAndNothingRunsOrStaysThatIsNotOurs() {
        Visitor visitor = walk.visitor();
        Page home = visitor.launch(walk.course(), walk.link(), walk.person(Part.INSTRUCTOR));
        var page = got(visitor, home.at("setup"));
        assertThat(policy(page)).endsWith("; frame-ancestors " + site.lms().baseUrl());
        for (var answer : List.of(page, got(visitor, "/help"), got(visitor, "/no/such/page"))) {
            assertThat(policy(answer))
                    .startsWith("default-src 'none'; style-src 'self'; script-src 'self';")
                    .contains("form-action 'self'", "base-uri 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(answer.headers().firstValue("X-Frame-Options")).isEmpty();
            assertThat(answer.headers().firstValue("Server")).isEmpty();
            assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
        }
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    @Test
    void theLogHoldsNoTokenNoNameAndNoLineThatASenderWrote() throws IOException {
        Person person = walk.person(Part.INSTRUCTOR);
        Visitor visitor = walk.visitor();
        assertThat(posted(visitor).statusCode()).isEqualTo(303);
        String error = "error=access_denied&state=x&error_description=a%0D%0Arefused+forged+line";
        assertThat(visitor.post("/lti/launch", error).status()).isEqualTo(400);

        String log = site.tool().said();
        assertThat(log)
                .contains("platform-error")
                .doesNotContain("eyJ", person.name(), "__Host-aspirant_");
        assertThat(log.lines()).noneMatch(line -> line.startsWith("refused forged"));
    }
}
