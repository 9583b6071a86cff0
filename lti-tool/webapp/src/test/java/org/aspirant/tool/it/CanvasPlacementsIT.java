package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.launch.FormPost;
import org.aspirant.practicelms.launch.Placement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each place at which Canvas offers the tool. */
class CanvasPlacementsIT {

    private static final TestSite SITE = SharedServers.site();
    private static final String CLAIM = "\"https://www.instructure.com/placement\":";

    private final Visitor visitor = new Visitor(SITE);
    private final Course course = SITE.lms().course(Manner.CANVAS);
    private final Person instructor = course.people(Part.INSTRUCTOR).get(0);

    private FormPost message(Placement place) {
        return visitor.readyToLaunch(SITE.lms().from(place, course, instructor));
    }

    private static String claims(FormPost message) {
        String token = message.fields().getOrDefault("id_token", "");
        return new String(
                Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(names = "COURSE_NAVIGATION", mode = EnumSource.Mode.EXCLUDE)
    void whereContentIsWantedTheCatalogueOpensForAsMuchAsIsTaken(Placement place) {
        FormPost message = message(place);
        assertThat(claims(message)).contains(CLAIM + '"' + place.claim() + '"');

        Page page = visitor.post(message);

        assertThat(page.address().getPath()).endsWith("/placing");
        Form form = page.formTo("/placing");
        assertThat(form.element().select("input[name=pick]").eachAttr("type"))
                .containsOnly(place.wish().several() ? "checkbox" : "radio");
        assertThat(form.has("input[name^=points]")).isEqualTo(place.wish().columns());
    }

    @ParameterizedTest
    @EnumSource
    void theToolAsksCanvasForEachOfThem(Placement place) {
        String type =
                place == Placement.COURSE_NAVIGATION
                        ? "LtiResourceLinkRequest"
                        : "LtiDeepLinkingRequest";

        String configuration =
                visitor.send(HttpRequest.newBuilder(SITE.tool().at("/lti/canvas.json")).GET())
                        .body();

        assertThat(configuration)
                .contains(
                        "\"placement\":\"%s\",\"message_type\":\"%s\""
                                .formatted(place.claim(), type));
    }

    @Test
    void itTellsCanvasWhichOfThemStandsForTheCourse() {
        String configuration =
                visitor.send(HttpRequest.newBuilder(SITE.tool().at("/lti/canvas.json")).GET())
                        .body();

        assertThat(configuration)
                .containsOnlyOnce("\"custom_fields\":{\"aspirant_opens\":\"course\"}");
    }
}
