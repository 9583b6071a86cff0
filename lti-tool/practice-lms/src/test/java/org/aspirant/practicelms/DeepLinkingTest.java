package org.aspirant.practicelms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aspirant.lti.claim.CourseRole;
import org.aspirant.lti.deeplinking.DeepLinkingResponse;
import org.aspirant.lti.deeplinking.ItemColumn;
import org.aspirant.lti.deeplinking.Period;
import org.aspirant.lti.deeplinking.ResourceLinkItem;
import org.aspirant.lti.launch.DeepLinkingLaunch;
import org.aspirant.lti.launch.ResourceLinkLaunch;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.deeplinking.Wish;
import org.aspirant.practicelms.gradebook.LineItem;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From "add activities" to activities that can be opened, and on to a copy of the course. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeepLinkingTest {

    private static final Instant DUE = Instant.parse("2027-01-31T22:00:00Z");

    private final FakeTool tool = FakeTool.start();
    private final PracticeLms lms = PracticeLms.start(PracticeSettings.forTool(tool.base()));
    private final Browser browser = new Browser();

    @BeforeAll
    void register() {
        FakeTool unused = tool.knows(lms);
    }

    @AfterAll
    void stop() {
        lms.close();
        tool.close();
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void whatTheToolAnswersIsPlacedAndOpensWhatItSays(Manner manner) {
        Course course = lms.course(manner);
        DeepLinkingLaunch request = asked(course, Wish.USUAL);
        int before = course.links().size();

        HttpResponse<String> page = answer(request, item("First", "50"), item("Second", null));

        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("2 activities were added", "First", "Second");
        List<ResourceLink> links = course.links();
        assertThat(links).hasSize(before + 2);
        ResourceLink first = links.get(before);
        assertThat(first.origin().due())
                .as("Moodle keeps no dates")
                .isEqualTo(manner == Manner.MOODLE ? Optional.empty() : Optional.of(DUE));
        List<LineItem> columns = lms.gradebook(course).lineItemsOf(first.id());
        assertThat(columns).hasSize(1);
        assertThat(columns.get(0).scoreMaximum()).isEqualByComparingTo("50");
        assertThat(columns.get(0).label())
                .as("Moodle names it after the activity")
                .isEqualTo(manner == Manner.MOODLE ? "First" : "Column of First");
        assertThat(columns.get(0).draft().resourceId()).contains("zero");
        assertThat(lms.gradebook(course).lineItemsOf(links.get(before + 1).id())).isEmpty();

        ResourceLinkLaunch opened = opened(course, first);
        assertThat(opened.custom().value("aspirant_simulation")).contains("zero");
        assertThat(opened.targetLink()).isEqualTo(target());

        Course copy = lms.copy(course);
        ResourceLink copied = copy.links().get(before);
        ResourceLinkLaunch again = opened(copy, copied);
        assertThat(again.resourceLink().id()).isNotEqualTo(opened.resourceLink().id());
        assertThat(Objects.requireNonNull(again.context()).id())
                .isNotEqualTo(Objects.requireNonNull(opened.context()).id());
        assertThat(again.custom())
                .extracting(it -> it.value("aspirant_simulation"))
                .isEqualTo(opened.custom().value("aspirant_simulation"));
        assertThat(lms.gradebook(copy).lineItemsOf(copied.id())).hasSize(1);
    }

    @Test
    void aRequestInTheMoodleMannerSaysWhatTheCapturedOneSaid() {
        DeepLinkingLaunch request = asked(lms.course(Manner.MOODLE), Wish.USUAL);
        assertThat(request.settings().acceptTypes()).containsExactly("ltiResourceLink");
        assertThat(request.settings().documentTargets())
                .containsExactly("frame", "iframe", "window");
        assertThat(request.settings().acceptLineItem()).isNull();
        assertThat(request.settings().data()).isNull();
        assertThat(request.presentation().documentTarget()).isNull();
        assertThat(request.roles().has(CourseRole.INSTRUCTOR)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void aSecondPostOfTheSameAnswerIsRefusedWhereThePlatformLooks(Manner manner) {
        Course course = lms.course(manner);
        DeepLinkingLaunch request = asked(course, Wish.USUAL);
        String signed = signed(response(request, item("Once", null)));
        HttpResponse<String> first = post(request, signed);
        HttpResponse<String> second = post(request, signed);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(manner == Manner.MOODLE ? 200 : 400);
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void anotherDeploymentIsRefusedWhereThePlatformLooks(Manner manner) {
        DeepLinkingLaunch request = asked(lms.course(manner), Wish.USUAL);
        DeepLinkingResponse right = response(request, item("Elsewhere", null));
        HttpResponse<String> page =
                post(
                        request,
                        signed(
                                new DeepLinkingResponse(
                                        right.registration(),
                                        new DeploymentId("another"),
                                        right.data(),
                                        right.items(),
                                        right.notes())));

        assertThat(page.statusCode()).isEqualTo(manner == Manner.MOODLE ? 200 : 400);
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void whatIsNotTheToolsAnswerIsRefused(Manner manner) {
        Course course = lms.course(manner);
        DeepLinkingLaunch request = asked(course, new Wish(false, true));
        int before = course.links().size();
        String signed = signed(response(request, item("One", null), item("Two", null)));

        assertThat(post(request, signed).body()).contains("takes one item only");
        assertThat(post(request, signed + "x").statusCode()).isEqualTo(400);
        assertThat(post(request, "").body()).contains("JWT is missing");
        URI wrongKey =
                URI.create(
                        request.settings().returnUrl().toString().replaceAll("key=.*", "key=none"));
        assertThat(browser.post(wrongKey, Map.of("JWT", signed)).statusCode()).isEqualTo(400);
        assertThat(course.links()).hasSize(before);
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void columnsAreLeftOutOnRequest(Manner manner) {
        Course course = lms.course(manner);
        DeepLinkingLaunch request = asked(course, new Wish(true, false));
        assertThat(request.settings().takesLineItems()).isFalse();

        HttpResponse<String> unused = answer(request, item("Without", "50"));

        ResourceLink link = course.links().get(course.links().size() - 1);
        assertThat(link.title()).isEqualTo("Without");
        assertThat(lms.gradebook(course).lineItemsOf(link.id())).isEmpty();
    }

    @Test
    void thePageOffersIt() {
        Course course = lms.course(Manner.CANVAS);
        HttpResponse<String> page = browser.get(URI.create(lms.baseUrl() + "/?course=14"));
        assertThat(page.body()).contains("Choose activities", "Copy this course");

        HttpResponse<String> end =
                browser.post(
                        URI.create(lms.baseUrl() + "/choose"),
                        Map.of(
                                "course", course.id(),
                                "person", course.people(Part.INSTRUCTOR).get(0).id()));
        assertThat(end.statusCode()).isEqualTo(303);
        assertThat(end.headers().firstValue("Location").orElseThrow()).contains("/lti/login?");

        HttpResponse<String> copied =
                browser.post(URI.create(lms.baseUrl() + "/copies"), Map.of("course", course.id()));
        assertThat(copied.headers().firstValue("Location").orElseThrow()).contains("/?course=");
    }

    private DeepLinkingLaunch asked(Course course, Wish wish) {
        Person instructor = course.people(Part.INSTRUCTOR).get(0);
        LaunchPlan plan = lms.choosing(course, instructor, wish);
        HttpResponse<String> end = browser.open(plan, lms);
        assertThat(end.body()).isEqualTo("welcome");
        return tool.lastRequest();
    }

    private ResourceLinkLaunch opened(Course course, ResourceLink link) {
        Person candidate = course.people(Part.CANDIDATE).get(0);
        HttpResponse<String> end =
                browser.open(lms.launchPage(LaunchPlan.of(course, link, candidate)));
        assertThat(end.body()).isEqualTo("welcome");
        return tool.lastLaunch();
    }

    private HttpResponse<String> answer(DeepLinkingLaunch request, ResourceLinkItem... items) {
        return post(request, signed(response(request, items)));
    }

    private HttpResponse<String> post(DeepLinkingLaunch request, String jwt) {
        return browser.post(request.settings().returnUrl(), Map.of("JWT", jwt));
    }

    private String signed(DeepLinkingResponse response) {
        return response.sign(tool.key(), lms.clock().instant());
    }

    private static DeepLinkingResponse response(
            DeepLinkingLaunch request, ResourceLinkItem... items) {
        return new DeepLinkingResponse(
                request.registration(),
                request.deployment(),
                request.settings().data(),
                List.of(items),
                DeepLinkingResponse.Notes.NONE);
    }

    private ResourceLinkItem item(String title, @Nullable String points) {
        ResourceLinkItem item =
                ResourceLinkItem.to(target(), title)
                        .with(Map.of("aspirant_simulation", "zero"))
                        .during(null, new Period(null, DUE));
        return points == null
                ? item
                : item.with(
                        new ItemColumn(
                                "Column of " + title,
                                new BigDecimal(points),
                                "zero",
                                "grade",
                                null));
    }

    private URI target() {
        return URI.create(tool.base() + "/lti/launch");
    }
}
