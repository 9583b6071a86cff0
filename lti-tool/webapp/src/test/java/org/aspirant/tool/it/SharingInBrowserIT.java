package org.aspirant.tool.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.launch.Language;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of a sharing session in a browser, in the platform's frame. */
class SharingInBrowserIT {

    private static final TestSite SITE = SharedServers.site();

    private final PageInspection inspection = new PageInspection();

    @AfterEach
    void findsNothing() {
        assertThat(inspection.findings()).isEmpty();
    }

    private FramedTool launch(Course course, ResourceLink link, Person person, Language language) {
        return FramedTool.launch(LaunchPlan.of(course, link, person).reading(language), inspection);
    }

    private void inspect(FramedTool tool, String name, Language language) {
        inspection.inspect(tool.frame(), "sharing-" + name + "-" + language.tag());
    }

    @ParameterizedTest
    @EnumSource
    void aSessionIsOpenedSpokenInModeratedAndClosed(Language language) {
        Manner manner = language == Language.ENGLISH ? Manner.MOODLE : Manner.CANVAS;
        Course course = SITE.lms().course(manner);
        ResourceLink link = SITE.lms().addActivity(course, "Sharing in a browser " + language);
        try (FramedTool instructor =
                launch(course, link, course.people(Part.INSTRUCTOR).get(0), language)) {
            open(instructor, language);
            try (FramedTool candidate =
                    launch(course, link, course.people(Part.CANDIDATE).get(2), language)) {
                speak(candidate, language);
            }
            moderate(instructor, language);
        }
    }

    private void open(FramedTool tool, Language language) {
        tool.visit(tool.at("sharing"));
        inspect(tool, "sessions", language);
        tool.find("#question").fill("What should a grade say, and to whom?");
        tool.find("#opening")
                .fill("The draft of the committee.\n\n1. A grade says what a student can do.");
        tool.find("#own-groups").fill("Bus drivers");
        tool.click("main form button.button[type=submit]");
        assertThat(tool.heading()).isEqualTo("What should a grade say, and to whom?");
        inspect(tool, "empty", language);
    }

    private void speak(FramedTool tool, Language language) {
        tool.visit(tool.at("sharing"));
        tool.click("main tbody a");
        for (String words :
                List.of(
                        "Ask Ana Ruiz before you print it.\nShe has taught this for twenty years.",
                        "W".repeat(300),
                        "A grade that counts behaviour says two things at once. ".repeat(30))) {
            tool.find("#group").selectOption("UNION");
            tool.find("#words").fill(words);
            tool.click("main form button.button[type=submit]");
        }
        assertThat(tool.find("[data-count=submitted]")).hasText("3");
        assertThat(tool.find("tr[data-group=FAMILIES] td")).hasText("0");
        inspect(tool, "spoken", language);
        tool.find("#words").fill("<b>loud</b>");
        tool.click("main form button.button[type=submit]");
        assertThat(tool.find("#problem")).isFocused();
        assertThat(tool.find("#words")).hasValue("<b>loud</b>");
        inspect(tool, "mistake", language);
    }

    private void moderate(FramedTool tool, Language language) {
        tool.reload();
        tool.click("#c1 a");
        inspect(tool, "hiding", language);
        tool.find("#words").fill("Ana Ruiz");
        FramedTool.check(tool.find("input[name=reason][value=NAMES_SOMEBODY]"));
        tool.click("main form button.button[type=submit]");
        assertThat(tool.find("#c1 .hidden-words")).hasCount(1);
        assertThat(tool.find("[data-count=redacted]")).hasText("1");
        inspect(tool, "moderated", language);
        tool.click("form[action$='/closing'] button");
        assertThat(tool.find("#words")).hasCount(0);
        inspect(tool, "closed", language);
    }
}
