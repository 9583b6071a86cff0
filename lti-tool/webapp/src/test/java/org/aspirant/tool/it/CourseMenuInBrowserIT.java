package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.List;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.launch.Language;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.aspirant.practicelms.launch.Placement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The overview of a course as it is opened from the menu, in a window of its own. */
class CourseMenuInBrowserIT {

    /** More than a table shows at once. */
    private static final int MANY = 17;

    private static final TestSite SITE = SharedServers.site();

    private final Course course = SITE.lms().copy(SITE.lms().course(Manner.CANVAS));
    private final PageInspection inspection = new PageInspection();

    @ParameterizedTest
    @EnumSource
    void fromAnEmptyCourseToManyActivitiesAndWhatWaits(Language language) {
        Person instructor = course.people(Part.INSTRUCTOR).get(0);
        Person designer = Walk.designer(course);
        Person leads = course.people(Part.ASSESSOR).get(0);
        look(instructor, "course-empty", language);
        look(designer, "course-no-part", language);
        look(course.people(Part.CANDIDATE).get(1), "course-own-empty", language);

        Walk walk = new Walk(SITE, course, "Who decides a grade, and by what?");
        walk.bind("one-assessor", List.of(designer));
        look(designer, "course-nothing-waits", language);
        walk.playAndSubmit(course.people(Part.CANDIDATE).get(0));
        look(designer, "course-reads", language);
        look(instructor, "course-one", language);

        for (int number = 1; number < MANY; number++) {
            new Walk(SITE, course, "Meeting " + number).launch(instructor);
        }
        Walk two = new Walk(SITE, course, "Read by two, and settled by a third where they differ");
        two.bind("two-assessors", List.of(designer, leads));
        two.playAndSubmit(course.people(Part.CANDIDATE).get(0));
        look(leads, "course-many", language);

        assertThat(inspection.findings()).isEmpty();
    }

    private void look(Person person, String name, Language language) {
        LaunchPlan plan =
                SITE.lms()
                        .from(Placement.COURSE_NAVIGATION, course, person)
                        .in(LaunchPlan.Target.WINDOW)
                        .reading(language);
        Visitor visitor = new Visitor(SITE);
        Page overview = visitor.launch(plan);
        try (BrowserContext context = Chromium.reading(language)) {
            context.addCookies(Chromium.cookies(visitor.cookies()));
            var page = context.newPage();
            page.onPageError(error -> inspection.note("script error: " + error));
            page.navigate(overview.address().toString());
            assertThat(page.locator("h1").innerText()).isEqualTo(course.title());
            inspection.inspect(page.mainFrame(), name + "-" + language.tag());
        }
    }
}
