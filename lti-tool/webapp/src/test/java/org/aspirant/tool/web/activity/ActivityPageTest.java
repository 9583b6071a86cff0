package org.aspirant.tool.web.activity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.activity.GradeMeaning;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.content.pack.ContentPack;
import org.aspirant.academy.content.pack.PackCatalogue;
import org.aspirant.academy.content.pack.PackOutcome;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseId;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.play.RunId;
import org.aspirant.academy.play.attempt.ListingAttempts.Attempts;
import org.aspirant.academy.release.Grade;
import org.aspirant.academy.release.Release;
import org.aspirant.academy.release.ReleasedDecision;
import org.aspirant.academy.release.view.Standing;
import org.aspirant.academy.simulation.view.OverviewView;
import org.aspirant.academy.submission.Pins;
import org.aspirant.academy.submission.Submission;
import org.aspirant.academy.submission.SubmissionId;
import org.aspirant.rubric.plan.GradeColumn;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Messages;
import org.aspirant.tool.web.page.PageWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a candidate reads on the front page of an activity, drawn from the shipped academy. */
class ActivityPageTest {

    private static final Catalogue ACADEMY =
            new PackCatalogue(
                    ((PackOutcome.Compiled)
                                    ContentPack.compile(
                                            ContentSource.directory(
                                                    Path.of("..", "..", "content"))))
                            .pack());
    private static final ActivityKey PLACE =
            new ActivityKey(
                    new OrganizationId("district"),
                    new CourseId("edl-640"),
                    new ActivityId("link-1"));
    private static final SubjectId CANDIDATE = new SubjectId("s-rosa");
    private static final SubmissionId SUBMISSION = SubmissionId.fresh();
    private static final Instant EXPECTED = Instant.parse("2027-05-03T12:00:00Z");
    private static final String HASH = "a".repeat(64);

    private static Submission submission() {
        return new Submission(
                SUBMISSION,
                PLACE,
                CANDIDATE,
                RunId.fresh(),
                1,
                new Pins("sim", HASH, "plan", HASH, HASH, HASH),
                GradeColumn.Kind.DECISION,
                List.of(),
                HASH,
                HASH,
                Instant.parse("2027-04-23T12:00:00Z"),
                EXPECTED,
                Submission.Reasons.WITHHELD,
                false);
    }

    private static Standing standing(String name) {
        return switch (name) {
            case "received" -> new Standing.Received(submission(), 1, 2, EXPECTED);
            case "being settled" -> new Standing.BeingSettled(submission(), EXPECTED);
            case "awaiting release" -> new Standing.AwaitingRelease(submission());
            case "grade" ->
                    released(
                            new Grade(
                                    PLACE,
                                    CANDIDATE,
                                    SUBMISSION,
                                    GradeColumn.Kind.POINTS,
                                    new BigDecimal("16.50"),
                                    new BigDecimal("20.00"),
                                    HASH,
                                    EXPECTED));
            case "no score" ->
                    released(
                            new ReleasedDecision.Unscored(
                                    PLACE,
                                    CANDIDATE,
                                    SUBMISSION,
                                    Decision.Status.INCOMPLETE,
                                    HASH,
                                    EXPECTED));
            default -> new Standing.NotHandedIn();
        };
    }

    private static Standing released(ReleasedDecision decision) {
        return new Standing.Released(
                submission(), new Release(decision, new SubjectId("s-ines"), 5, "{}", "because"));
    }

    private static Document page(String plan, Standing standing, Locale language) {
        return page(plan, standing, language, EXPECTED.minusSeconds(1));
    }

    private static Document page(String plan, Standing standing, Locale language, Instant now) {
        var scenario = ACADEMY.simulations().get(0);
        var yardstick =
                ACADEMY.plans().stream()
                        .filter(it -> it.plan().id().equals(plan))
                        .findFirst()
                        .orElseThrow();
        var page =
                new ActivityPage(
                        new Frame(
                                Messages.in(List.of(language)),
                                Optional.of(new Frame.LaunchFrame("launch", "token")),
                                List.of()),
                        "The link",
                        OverviewView.of(scenario),
                        GradeMeaning.of(yardstick, 14),
                        new Attempts(
                                List.of(), Optional.empty(), OptionalInt.empty(), Optional.empty()),
                        standing,
                        true,
                        true,
                        now,
                        Optional.of("Pell River"));
        var html = new ByteArrayOutputStream();
        try {
            new PageWriter()
                    .writeTo(
                            page,
                            ActivityPage.class,
                            ActivityPage.class,
                            new Annotation[0],
                            MediaType.TEXT_HTML_TYPE,
                            new MultivaluedHashMap<>(),
                            html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Jsoup.parse(html.toString(StandardCharsets.UTF_8));
    }

    private static int times(String text, String words) {
        return text.split(java.util.regex.Pattern.quote(words), -1).length - 1;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    received         | Received, 1 of 2 read | Expected by May 3, 2027.
                    being settled    | Read; an adjudicator settles what the assessors differ on | Expected by May 3, 2027.
                    awaiting release | Read; waiting for release | Your instructor releases it next.
                    grade            | Released | 16.5 of 20 points
                    no score         | Released | It ended without a score, so no grade goes to your gradebook.
                    """)
    void saysWhereTheWorkStands(String standing, String heading, String next) {
        var page = page("two-assessors", standing(standing), Locale.ENGLISH);
        var section = page.select("section[aria-labelledby=standing-h]");

        assertThat(section.select("h2").text()).isEqualTo(heading);
        assertThat(section.text()).contains(next);
        assertThat(page.select("form[action$=/attempts]")).as("nothing more to begin").isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    received         | Recibido: 1 de 2 lecturas hechas
                    being settled    | Leído; un adjudicador resuelve en qué difieren los evaluadores
                    awaiting release | Leído; a la espera de que se publique
                    no score         | Publicado
                    """)
    void saysItInSpanish(String standing, String heading) {
        var page = page("two-assessors", standing(standing), Locale.forLanguageTag("es"));

        assertThat(page.select("#standing-h").text()).isEqualTo(heading);
    }

    /** The released standings alone lead on to the decision. */
    @Test
    void nothingOfTheDecisionBeforeItIsReleased() {
        for (String before : List.of("received", "being settled", "awaiting release")) {
            var page = page("two-assessors", standing(before), Locale.ENGLISH);
            assertThat(page.select("a[href$=/feedback]")).as(before).isEmpty();
        }
        for (String after : List.of("grade", "no score")) {
            var page = page("two-assessors", standing(after), Locale.ENGLISH);
            assertThat(page.select("a[href$=/feedback]")).as(after).hasSize(1);
        }
    }

    @Test
    void beforePlayTheAuthorsWordsStandAboveTheFigures() {
        var page = page("two-assessors", standing("not handed in"), Locale.ENGLISH);
        var meaning = page.select("section[aria-labelledby=meaning-h]");

        assertThat(meaning.select(".prose").text())
                .startsWith("Two assessors read the reasons that you write");
        assertThat(meaning.select(".prose + dl.facts").text())
                .isEqualTo(
                        "Gradebook 100 points where the standard is met, 0 where it is not"
                                + " Standard met From 2.6 of 4 on"
                                + " Read Within 14 days of your submitting it");
    }

    /** The figures come from the plan alone, and no sentence is there in two wordings. */
    @Test
    void nothingIsSaidTwice() {
        for (String plan : List.of("completion", "one-assessor", "two-assessors")) {
            var text = page(plan, standing("not handed in"), Locale.ENGLISH).text();
            assertThat(times(text, "never enter")).as(plan).isEqualTo(1);
            assertThat(times(text, "Not yet reviewed by practising principals")).isEqualTo(1);
            assertThat(times(text, "Practice attempts are seen by you alone")).isEqualTo(1);
        }
        var text = page("two-assessors", standing("not handed in"), Locale.ENGLISH).text();
        assertThat(times(text, "2.6")).isEqualTo(1);
        assertThat(times(text, "100 points")).isEqualTo(1);
    }

    @Test
    void aDayThatHasPassedIsNoLongerPromised() {
        var expected = page("two-assessors", standing("received"), Locale.ENGLISH, EXPECTED).text();
        assertThat(expected).contains("Expected by May 3, 2027").doesNotContain("has passed");

        var late =
                page(
                                "two-assessors",
                                standing("being settled"),
                                Locale.ENGLISH,
                                EXPECTED.plusSeconds(1))
                        .text();
        assertThat(late)
                .contains("It was to be read by May 3, 2027. That day has passed")
                .doesNotContain("Expected by");
    }
}
