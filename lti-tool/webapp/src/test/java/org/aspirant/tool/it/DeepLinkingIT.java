package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.deeplinking.Wish;
import org.aspirant.practicelms.launch.FormPost;
import org.aspirant.practicelms.launch.Language;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the catalogue to links in a course, and on to its copy, over HTTP. */
class DeepLinkingIT {

    private static final String ONE_READS = Walk.SIMULATION + " one-assessor";
    private static final String COMPLETION = Walk.SIMULATION + " completion";

    private final TestSite site = SharedServers.site();

    @ParameterizedTest
    @EnumSource(Manner.class)
    void twoArePickedOpenedAndStillOpenInACopyOfTheCourse(Manner manner) {
        Course course = site.lms().copy(site.lms().course(manner));
        int before = course.links().size();
        Visitor instructor = new Visitor(site);
        Page catalogue = instructor.launch(plan(course, Part.INSTRUCTOR, Wish.USUAL));
        assertThat(catalogue.status()).as("%s", catalogue).isEqualTo(200);
        assertThat(catalogue.address().getPath()).endsWith("/placing");

        Form form =
                catalogue
                        .formTo("/placing")
                        .add("pick", ONE_READS)
                        .add("pick", COMPLETION)
                        .set("points " + ONE_READS, "50")
                        .set("until " + ONE_READS, "2031-05-01T18:00")
                        .set("from " + ONE_READS, "2031-01-10T08:00")
                        .set("zone", "Europe/Madrid");
        URI address = site.tool().at(form.action());
        var sending = instructor.send(Visitor.posting(address, form.encoded()));
        assertThat(sending.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("form-action 'self' " + site.lms().baseUrl() + ";");
        Page back = instructor.post(answer(instructor.submit(form)));
        assertThat(back.status()).as("%s", back).isEqualTo(200);
        assertThat(back.words()).contains("2 activities were added");

        List<ResourceLink> links = course.links();
        assertThat(links).hasSize(before + 2);
        ResourceLink read = links.get(before);
        assertThat(site.lms().gradebook(course).lineItemsOf(read.id()))
                .singleElement()
                .satisfies(item -> assertThat(item.scoreMaximum()).isEqualByComparingTo("50"));
        if (manner == Manner.CANVAS) {
            assertThat(read.origin().opens()).contains(Instant.parse("2031-01-10T07:00:00Z"));
            assertThat(read.origin().due()).contains(Instant.parse("2031-05-01T16:00:00Z"));
        }

        String meaning = opens(course, read);
        Course copy = site.lms().copy(course);
        assertThat(copy.links().get(before).id()).isNotEqualTo(read.id());
        assertThat(opens(copy, copy.links().get(before))).isEqualTo(meaning);
        assertThat(opens(copy, copy.links().get(before + 1)))
                .as("the other one opens another way of assessing it")
                .isNotEqualTo(meaning);
        assertThat(
                        new Visitor(site)
                                .launch(
                                        copy,
                                        copy.links().get(before),
                                        person(copy, Part.INSTRUCTOR))
                                .address()
                                .getPath())
                .as("bound without anybody setting it up")
                .endsWith("/desk");
    }

    /** What a candidate reads of an activity that nobody has set up. */
    private String opens(Course course, ResourceLink link) {
        Page activity = new Visitor(site).launch(course, link, person(course, Part.CANDIDATE));
        assertThat(activity.status()).isEqualTo(200);
        assertThat(activity.maybeForm("form[action$=/attempts]")).as("%s", activity).isPresent();
        return activity.words();
    }

    @Test
    void onlyWhatThePlatformTakesIsSent() {
        Course course = site.lms().course(Manner.CANVAS);
        Visitor instructor = new Visitor(site);
        Page catalogue = instructor.launch(plan(course, Part.INSTRUCTOR, new Wish(false, false)));
        Form form = catalogue.formTo("/placing");
        assertThat(form.element().select("input[name=pick]").eachAttr("type"))
                .containsOnly("radio");
        assertThat(form.has("input[name^=points]")).isFalse();

        assertThat(instructor.submit(form).status()).as("nothing picked").isEqualTo(422);
        Page two =
                instructor.submit(
                        catalogue
                                .formTo("/placing")
                                .add("pick", ONE_READS)
                                .add("pick", COMPLETION));
        assertThat(two.status()).isEqualTo(422);
        assertThat(two.dom().select("#problem").text()).contains("one activity at a time");
        Page unknown = instructor.submit(catalogue.formTo("/placing").add("pick", "x y z"));
        assertThat(unknown.status()).isEqualTo(422);
        Page badPoints =
                instructor.submit(
                        catalogue
                                .formTo("/placing")
                                .add("pick", ONE_READS)
                                .set("points " + ONE_READS, "<b>"));
        assertThat(badPoints.dom().select("#problem").text()).contains("points");
        Page noDate =
                instructor.submit(
                        catalogue
                                .formTo("/placing")
                                .add("pick", ONE_READS)
                                .set("until " + ONE_READS, "soon"));
        assertThat(noDate.status()).isEqualTo(400);

        Page left = instructor.press(catalogue.formTo("/placing"), "do", "give-up");
        assertThat(instructor.post(answer(left)).words()).contains("Nothing was added");
    }

    @Test
    void nobodyElseChoosesAndNothingElseIsOpen() {
        Course course = site.lms().course(Manner.MOODLE);
        Page refused = new Visitor(site).launch(plan(course, Part.CANDIDATE, Wish.USUAL));
        assertThat(refused.status()).isEqualTo(403);

        Visitor instructor = new Visitor(site);
        Page catalogue = instructor.launch(plan(course, Part.INSTRUCTOR, Wish.USUAL));
        for (String path : List.of("desk", "setup", "activity", "queue", "sharing")) {
            assertThat(instructor.get(catalogue.at(path)).status()).as(path).isEqualTo(403);
        }
        Form forged = catalogue.formTo("/placing").without("csrf").add("pick", COMPLETION);
        assertThat(instructor.submit(forged).status()).isEqualTo(403);
        Visitor stranger = new Visitor(site);
        assertThat(stranger.get(catalogue.at("placing")).status()).isEqualTo(403);

        Page activity =
                instructor.launch(course, course.links().get(0), person(course, Part.INSTRUCTOR));
        assertThat(instructor.get(activity.at("placing")).status())
                .as("a launch of an activity asks for no links")
                .isEqualTo(403);
    }

    @Test
    void theCatalogueIsReadInSpanish() {
        Course course = site.lms().course(Manner.MOODLE);
        Page catalogue =
                new Visitor(site)
                        .launch(
                                plan(course, Part.INSTRUCTOR, Wish.USUAL)
                                        .reading(Language.SPANISH));
        assertThat(catalogue.heading()).isEqualTo("Añadir actividades a su curso");
    }

    private LaunchPlan plan(Course course, Part part, Wish wish) {
        return site.lms().choosing(course, person(course, part), wish).in(LaunchPlan.Target.WINDOW);
    }

    private static Person person(Course course, Part part) {
        return course.people(part).get(0);
    }

    /** What a script posts at once, or the button of the page. */
    private static FormPost answer(Page sending) {
        assertThat(sending.status()).as("%s", sending).isEqualTo(200);
        Form form = sending.form("form[data-submit-at-once]");
        return new FormPost(
                URI.create(form.action()),
                Map.of("JWT", form.element().select("input[name=JWT]").attr("value")));
    }
}
