package org.aspirant.tool.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.launch.Language;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.aspirant.tool.web.page.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole line in a real browser, in a frame on another site, as all who take part in it and in
 * each language, with axe looking at every kind of page.
 */
class WalkInBrowserIT {

    private static final TestSite SITE = SharedServers.site();

    private final PageInspection inspection = new PageInspection();
    private final Course course = SITE.lms().course(Manner.MOODLE);
    private final Person candidate = course.people(Part.CANDIDATE).get(0);
    private final Person instructor = course.people(Part.INSTRUCTOR).get(0);
    private final List<Person> assessors = course.people(Part.ASSESSOR);

    private ResourceLink link = course.links().get(0);
    private Language language = Language.ENGLISH;
    private Messages text = Messages.in(List.of(Locale.ENGLISH));

    @ParameterizedTest
    @EnumSource
    void everybodyWalksTheWholeLineAndTheGradeIsInTheGradebook(Language everybodyReads) {
        language = everybodyReads;
        link = SITE.lms().addActivity(course, "The walk in a browser, " + language.label());
        text = Messages.in(List.of(Locale.forLanguageTag(language.tag())));
        candidateComesTooEarly();
        assessorsShowThemselves();
        instructorChooses();
        candidatePlaysAndSubmits();
        for (Person assessor : assessors) {
            assessorRates(assessor);
        }
        instructorReleases();
        candidateReadsTheFeedback();
        gradeIsInTheGradebook();
        assertThat(inspection.findings()).isEmpty();
    }

    private void candidateComesTooEarly() {
        try (FramedTool tool = open(candidate)) {
            assertThat(tool.heading()).isEqualTo(text.get("activity.not-ready"));
            inspect(tool, "not-ready");
        }
    }

    /** An instructor can name as assessors those who have opened the tool once. */
    private void assessorsShowThemselves() {
        for (Person assessor : assessors) {
            try (FramedTool tool = open(assessor)) {
                inspect(tool, "assessor-unassigned");
            }
        }
    }

    private void instructorChooses() {
        try (FramedTool tool = open(instructor)) {
            assertThat(tool.heading()).isEqualTo(text.get("setup.title"));
            inspect(tool, "setup");
            tool.click("a[href*='/setup/simulations/']");
            inspect(tool, "overview");
            tool.click("main a[href$='/setup']");
            FramedTool.check(tool.find("input[name=simulation]").first());
            FramedTool.check(tool.find("input[name=plan][value=two-assessors]"));
            for (Person assessor : assessors) {
                FramedTool.check(
                        tool.find("label.choice")
                                .filter(new Locator.FilterOptions().setHasText(assessor.name()))
                                .locator("input[name=assessor]"));
            }
            tool.click("main form button.button[type=submit]");
            assertThat(tool.frame().url()).endsWith("/desk");
            inspect(tool, "desk-empty");
        }
    }

    private void candidatePlaysAndSubmits() {
        try (FramedTool tool = open(candidate)) {
            assertThat(tool.text())
                    .contains("Two assessors read the reasons that you write")
                    .contains(text.get("meaning.days", 14));
            inspect(tool, "activity-before");
            tool.click("form[action$='/attempts'] button");
            int scenes = 0;
            boolean reloaded = false;
            boolean opened = false;
            while (!tool.has("#d-commitment")) {
                scenes++;
                assertThat(scenes).as("scenes played").isLessThan(Move.MOST);
                String kind = kindOfScene(tool);
                inspect(tool, kind);
                if (!opened && tool.has("button[value=open]")) {
                    opened = true;
                    tool.click("button[value=open]");
                    inspect(tool, "scene-exhibit");
                }
                if (!reloaded && tool.has("form.decision textarea")) {
                    reloaded = true;
                    reloadKeepsTheDraft(tool);
                }
                Move.play(tool, scenes);
                assertThat(tool.has("#problem")).as(tool.text()).isFalse();
            }
            assertThat(reloaded).as("a scene asked for reasons").isTrue();
            inspect(tool, "debrief");
            submit(tool);
        }
    }

    private static String kindOfScene(FramedTool tool) {
        if (tool.has("form.threshold")) {
            return tool.has("input[name=pace]") ? "threshold-timed" : "threshold-advisory";
        } else if (tool.has("[data-clock]")) {
            return "scene-timed";
        }
        String task =
                tool.has("form.decision input[type=radio]")
                        ? "choose"
                        : tool.has("form.decision input[type=checkbox]") ? "cast" : "go-on";
        int texts = tool.find("form.decision textarea").count();
        return "scene-" + task + (texts == 0 ? "" : texts == 1 ? "-reason" : "-sheet");
    }

    private void reloadKeepsTheDraft(FramedTool tool) {
        Locator area = tool.find("form.decision textarea").first();
        area.fill(Move.REASON);
        String status = area.getAttribute("data-draft-status");
        assertThat(tool.find("#" + status)).containsText(draftSaved());
        inspect(tool, "scene-draft-saved");
        tool.reload();
        assertThat(tool.find("form.decision textarea").first()).hasValue(Move.REASON);
    }

    private void submit(FramedTool tool) {
        for (Locator area : tool.find("main form textarea").all()) {
            area.fill(Move.reasonFor(area));
        }
        tool.click("button[value=hand-in]");
        assertThat(tool.has("#problem")).as(tool.text()).isFalse();
        assertThat(tool.text())
                .contains(text.get("standing.received", 0, 2), text.get("standing.expected"));
        inspect(tool, "activity-received");
        tool.click("main a[href*='/attempts/']");
        assertThat(tool.has("button[value=hand-in]")).as("can submit again").isFalse();
        inspect(tool, "debrief-submitted");
    }

    private void assessorRates(Person assessor) {
        try (FramedTool tool = open(assessor)) {
            tool.visit(tool.at("queue"));
            assertThat(tool.text()).doesNotContain(candidate.familyName());
            inspect(tool, "queue");
            tool.click("main table tr:has-text('" + link.title() + "') a");
            assertThat(tool.text()).contains(Move.QUOTED).doesNotContain(candidate.familyName());
            inspect(tool, "workbench");
            tool.find("button[popovertarget=cannot]:not([popovertargetaction])").click();
            inspect(tool, "workbench-cannot");
            tool.find("button[popovertargetaction=hide]").click();
            int criteria = tool.find("details.criterion").count();
            assertThat(criteria).isEqualTo(5);
            for (int one = 0; one < criteria; one++) {
                rate(tool, one);
                inspection.check(tool.frame(), "workbench after criterion " + (one + 1));
            }
            inspect(tool, "workbench-rated");
            tool.click("form[action$='/submission'] button[type=submit]");
            assertThat(tool.has("#problem")).as(tool.text()).isFalse();
            inspect(tool, "queue-done");
        }
    }

    /** Level 3 of 4, with the same words of the candidate as evidence. */
    private static void rate(FramedTool tool, int criterion) {
        Locator details = tool.find("details.criterion").nth(criterion);
        if (details.getAttribute("open") == null) {
            details.locator("summary").click();
        }
        FramedTool.check(details.locator("input[name=level]").nth(2));
        String source =
                details.locator("select[name=newSource] option[value^='decision:']")
                        .first()
                        .getAttribute("value");
        details.locator("select[name=newSource]").selectOption(new SelectOption().setValue(source));
        details.locator("textarea[name=newWords]").fill(Move.QUOTED);
        details.locator("textarea[name=note]").fill("You used the figure. Say next who pays.");
        tool.go(() -> details.locator("button[value=keep]").click());
        assertThat(tool.has("#problem")).as(tool.text()).isFalse();
    }

    private void instructorReleases() {
        try (FramedTool tool = open(instructor)) {
            tool.visit(tool.at("desk"));
            assertThat(tool.text()).contains(text.get("desk.ready", 1));
            inspect(tool, "desk-ready");
            tool.click("form[action$='desk/releases'] button");
            assertThat(tool.has("#problem")).as(tool.text()).isFalse();
            assertThat(tool.find("main")).containsText("100 / 100");
            inspect(tool, "desk-released");
        }
    }

    /**
     * Every level is 3, so the mean is 3, which is over the cut of 2.6; no criterion is under its
     * floor of 2. The standard is met, and that is 100 points: content/plans/two-assessors.yaml.
     */
    private void candidateReadsTheFeedback() {
        try (FramedTool tool = open(candidate)) {
            assertThat(tool.text()).contains(text.get("standing.grade", 100, 100));
            inspect(tool, "activity-released");
            tool.click("main a[href$='/feedback']");
            assertThat(tool.heading()).isEqualTo(text.get("feedback.met"));
            assertThat(tool.text())
                    .contains(Move.QUOTED, "You used the figure. Say next who pays.")
                    .doesNotContain(assessors.get(0).familyName())
                    .doesNotContain(assessors.get(1).familyName());
            inspect(tool, "feedback");
        }
    }

    private void gradeIsInTheGradebook() {
        assertThat(SITE.awaitScore(course, link, candidate))
                .isEqualByComparingTo(BigDecimal.valueOf(100));
        try (FramedTool tool = open(candidate)) {
            Locator row =
                    tool.page()
                            .locator("table")
                            .filter(
                                    new Locator.FilterOptions()
                                            .setHas(
                                                    tool.page()
                                                            .locator("caption")
                                                            .getByText(link.title())))
                            .locator("tbody tr")
                            .filter(new Locator.FilterOptions().setHasText(candidate.name()));
            assertThat(row).containsText("100 / 100");
            assertThat(row).containsText("fully graded");
        }
    }

    private String draftSaved() {
        return text.get("draft.saved").replaceFirst("\\{0}.*", "");
    }

    private void inspect(FramedTool tool, String name) {
        assertThat(tool.frame().locator("html").getAttribute("lang")).isEqualTo(language.tag());
        inspection.inspect(tool.frame(), name + "-" + language.tag());
    }

    private FramedTool open(Person person) {
        return FramedTool.launch(LaunchPlan.of(course, link, person).reading(language), inspection);
    }
}
