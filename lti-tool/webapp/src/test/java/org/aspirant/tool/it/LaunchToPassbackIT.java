package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.rubric.cli.Main;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the first launch of an unbound link to the grade in the gradebook, over HTTP. */
class LaunchToPassbackIT {

    private static final String CONFIRMED = "Confirmed; the front office has the list.";

    private final TestSite site = SharedServers.site();

    @Test
    void twoAssessorsDifferAnAdjudicatorSettlesAndTheGradeArrives(@TempDir Path folder)
            throws IOException {
        Walk walk = new Walk(site, Manner.MOODLE, "Read by two");
        Person candidate = walk.person(Part.CANDIDATE);
        Person first = walk.person(Part.ASSESSOR);
        Person second = walk.person(Part.ASSESSOR, 1);
        Person adjudicator = walk.person(Part.ADJUDICATOR);

        Page early = walk.launch(candidate);
        assertThat(early.status()).isEqualTo(200);
        assertThat(early.address().getPath()).endsWith("/activity");
        assertThat(early.maybeForm("form")).as("nothing to do before it is bound").isEmpty();

        Page chooser = walk.launch(walk.person(Part.INSTRUCTOR));
        assertThat(chooser.address().getPath()).endsWith("/setup");
        walk.launch(adjudicator);
        Page desk = walk.bind("two-assessors", List.of(first, second));
        assertThat(desk.words()).contains(first.name(), second.name());
        name(walk, adjudicator, "ADJUDICATOR");

        Page waiting = walk.playAndSubmit(candidate);
        assertThat(waiting.maybeForm("form[action$=/attempts]")).isEmpty();
        assertThat(waiting.dom().select("#standing-h").text()).contains("0").contains("2");

        walk.read(first, "proficient", Map.of());
        assertThat(walk.launch(candidate).dom().select("#standing-h").text())
                .contains("1")
                .contains("2");
        assertThat(walk.launch(candidate).words()).doesNotContain("Proficient");
        // Three levels against one: a gap of two, where the plan allows one.
        walk.read(second, "proficient", Map.of("evidence", "beginning"));

        Visitor settling = walk.visitor();
        Page question =
                walk.openSheet(settling, settling.launch(walk.course(), walk.link(), adjudicator));
        assertThat(
                        question.dom()
                                .select("form.criterion-in input[name=criterion]")
                                .eachAttr("value"))
                .as("only what the two do not agree on")
                .containsExactly("evidence");
        walk.read(adjudicator, "proficient", Map.of());

        assertThat(site.standing(walk.course(), walk.link(), candidate).score())
                .as("before the release")
                .isEmpty();
        Page before = walk.visitor().launch(walk.course(), walk.link(), candidate);
        assertThat(before.links("a[href$=/feedback]")).isEmpty();

        Page released = walk.release();
        assertThat(released.maybeForm("form[action$=/desk/releases]")).isEmpty();

        // Every criterion stands at 3 of 4, the cut is 2.6, both floors are 2: the standard is met,
        // and a column of decisions gives all of its 100 points for that.
        assertThat(site.awaitScore(walk.course(), walk.link(), candidate))
                .isEqualByComparingTo("100");
        assertThat(site.gradesTaken(walk.course(), walk.link(), candidate)).isEqualTo(1);
        var standing = site.standing(walk.course(), walk.link(), candidate);
        assertThat(standing.activityProgress()).contains("Completed");
        assertThat(standing.gradingProgress()).contains("FullyGraded");

        Visitor reading = walk.visitor();
        Page home = reading.launch(walk.course(), walk.link(), candidate);
        Page feedback = reading.get(home.link("a[href$=/feedback]"));
        assertThat(feedback.status()).isEqualTo(200);
        assertThat(feedback.dom().select("section.card h2")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(feedback.dom().select("blockquote mark").eachText())
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words).startsWith("In the answer to question"));
        assertThat(feedback.words()).doesNotContain(first.familyName(), second.familyName());

        exportsSayTheSame(walk, folder);
    }

    /** The decision can be made again by anybody who has the plan and the ratings. */
    private void exportsSayTheSame(Walk walk, Path folder) throws IOException {
        Visitor instructor = walk.visitor();
        Page desk = instructor.launch(walk.course(), walk.link(), walk.person(Part.INSTRUCTOR));
        String plan = export(instructor, desk, "plan.json");
        String ratings = export(instructor, desk, "ratings.csv");
        String decisions = export(instructor, desk, "decisions.json");
        assertThat(plan).contains("\"two-assessors\"");
        assertThat(ratings.lines()).as("5 and 5 ratings, 1 settled, a header").hasSize(12);
        assertThat(decisions).contains("standard-met");

        String planFile = Files.writeString(folder.resolve("plan.json"), plan).toString();
        String ratingsFile = Files.writeString(folder.resolve("ratings.csv"), ratings).toString();
        assertThat(rubric("score", planFile, ratingsFile, "json")).isEqualTo(decisions);
        assertThat(rubric("explain", planFile, ratingsFile, "text")).contains("evidence");
    }

    private static String rubric(String command, String plan, String ratings, String format) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        String[] args = {command, "--plan", plan, "--ratings", ratings, "--format", format};
        int code =
                Main.run(
                        args,
                        InputStream.nullInputStream(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(code).as("%s", err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private String export(Visitor instructor, Page desk, String file) {
        URI address = site.tool().at(desk.at("desk/export/1/" + file));
        var answer = instructor.send(HttpRequest.newBuilder(address).GET());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /** Gives a person a part in the course, at the desk. */
    private static void name(Walk walk, Person person, String role) {
        Visitor instructor = walk.visitor();
        Page desk = instructor.launch(walk.course(), walk.link(), walk.person(Part.INSTRUCTOR));
        for (Element row : desk.dom().select("tr")) {
            Element form = row.selectFirst("form:has(input[value=" + role + "])");
            if (form != null && row.text().contains(person.name())) {
                Form staff = new Form((org.jsoup.nodes.FormElement) form);
                Page after = instructor.press(staff, "do", "assign");
                assertThat(after.status()).isEqualTo(200);
                return;
            }
        }
        throw new AssertionError("no row for " + person.name() + " on " + desk);
    }

    @Test
    void oneAssessorReadsInACanvasCourse() {
        Walk walk = new Walk(site, Manner.CANVAS, "Read by one");
        Person candidate = walk.person(Part.CANDIDATE);
        Person reader = walk.person(Part.ASSESSOR);
        walk.bind("one-assessor", List.of(reader));
        walk.playAndSubmit(candidate);
        walk.read(reader, "proficient", Map.of("evidence", "leading"));
        walk.release();

        // 4 for evidence and four times 3, of 20: the column has 100 points.
        assertThat(site.awaitScore(walk.course(), walk.link(), candidate))
                .isEqualByComparingTo("80");
        assertThat(site.gradesTaken(walk.course(), walk.link(), candidate)).isEqualTo(1);
    }

    @Test
    void aMessageIsAnsweredAnotherHandedOnAndTheRestIsLeftAndRead() {
        Walk walk = new Walk(site, Manner.MOODLE, "With an inbox");
        Person person = walk.person(Part.CANDIDATE, 1);
        Person reader = walk.person(Part.ASSESSOR);
        walk.bind("one-assessor", List.of(reader));
        Visitor candidate = walk.visitor();
        Page page = candidate.launch(walk.course(), walk.link(), person);
        page = candidate.submit(page.formTo("/attempts"));
        while (page.maybeForm("form[action$=/submission]").isEmpty()) {
            assertThat(page.status()).as("%s", page).isEqualTo(200);
            page = mailOrMove(candidate, page);
        }
        assertThat(page.dom().select("section:has(#inbox-h)").text())
                .contains(
                        CONFIRMED,
                        "Handed to Lourdes Abarca",
                        "What you left undone",
                        "640 lines before the spring test",
                        "Overdue since");
        candidate.press(Walk.write(page.formTo("/submission")), "do", "hand-in");

        Visitor reading = walk.visitor();
        Page sheet = walk.openSheet(reading, reading.launch(walk.course(), walk.link(), reader));
        assertThat(sheet.dom().select("[data-source=message:bridge]").text()).isEqualTo(CONFIRMED);
        Form first = sheet.form("form.criterion-in");
        assertThat(first.element().select("option[value^=message:]").eachAttr("value"))
                .as("the reply first, then what was not answered, in the order of arrival")
                .startsWith("message:bridge", "message:letter-i", "message:rosters");
        Page kept =
                reading.submit(
                        first.set("level", "proficient")
                                .set("newSource", "message:bridge")
                                .set("newWords", "has the list")
                                .set("do", "keep"));
        assertThat(kept.dom().select(".chip").text())
                .contains("URGENT: bus 6 on the twelfth: “has the list”");
    }

    private static Page mailOrMove(Visitor candidate, Page page) {
        var confirm = page.maybeForm("form:has(input[value=bridge]):has(textarea)");
        if (confirm.isPresent()) {
            Page said = candidate.press(confirm.get().set("reply", CONFIRMED), "do", "reply");
            assertThat(said.dom().select("#inbox-said[role=status]").text())
                    .contains("URGENT: bus 6 on the twelfth", "Answered");
            return said;
        }
        var hand = page.maybeForm("form:has(input[value=letter-i]):has(select)");
        return hand.isPresent()
                ? candidate.press(hand.get().set("person", "lourdes"), "do", "delegate")
                : Walk.move(candidate, page);
    }

    @Test
    void completionIsGradedWithoutAReader() {
        Walk walk = new Walk(site, Manner.MOODLE, "Only completed");
        Person candidate = walk.person(Part.CANDIDATE, 1);
        walk.bind("completion", List.of());
        walk.playAndSubmit(candidate);

        // All of the column's 100 points.
        assertThat(site.awaitScore(walk.course(), walk.link(), candidate))
                .isEqualByComparingTo("100");
    }
}
