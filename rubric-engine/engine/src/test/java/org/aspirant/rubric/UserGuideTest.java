package org.aspirant.rubric;

import static org.aspirant.rubric.Fixture.composite;
import static org.aspirant.rubric.Fixture.model;
import static org.aspirant.rubric.Fixture.planOf;
import static org.aspirant.rubric.Fixture.ratings;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.explain.Explanation;
import org.aspirant.rubric.explain.ExplanationText;
import org.aspirant.rubric.format.ratings.RatingsCsv;
import org.aspirant.rubric.format.results.DecisionTable;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.PassRules.Cut;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.aspirant.rubric.scoring.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/scoring.md shows is what comes out. */
class UserGuideTest {

    private static final Path GUIDE = Path.of("../../docs/scoring.md");

    private final AssessmentPlan plan = planOf(block("yaml plan"));
    private final List<Decision> decisions =
            Scoring.score(plan, model(RatingsCsv.read("guide", block("csv ratings"), plan)));

    @Test
    void theFirstExampleIsScoredAsShown() {
        assertThat(DecisionTable.text(decisions)).isEqualTo(block("text score"));
    }

    @Test
    void theFirstExampleIsExplainedAsShown() {
        assertThat(ExplanationText.of(Explanation.of(plan, decisions.get(0))))
                .isEqualTo(block("text explain ana"));
    }

    @Test
    void exactQuantitiesAndRoundingAreAsShown() {
        assertThat(guide())
                .contains("(`\"9/4\"`)", "8/3 is shown as 2.67", "2.25 of 3 is 75 of 100");
        var ana = (Decided) decisions.get(0);
        assertThat(ana.composite()).hasToString("9/4");
        assertThat(Exact.of(8, 3).rounded()).hasToString("2.67");
        assertThat(plan.composition().highest()).hasToString("3");
        var points = planOf(block("yaml plan") + "grade: {column: points}\n");
        assertThat(ana.points(points)).isEqualTo(Exact.of(75));
    }

    @Test
    void aStandardErrorIsTakenOffAsShown() {
        assertThat(guide()).contains("42 with 5 is reached by 37");
        var cut = new Cut("c", Exact.of(42), Exact.of(5));
        assertThat(cut.isReachedBy(Exact.of(37))).isTrue();
        assertThat(cut.isReachedBy(Exact.parse("36.99"))).isFalse();
    }

    static Stream<String> resolutions() {
        return guide()
                .lines()
                .filter(line -> line.matches("\\| [a-z-]+ \\| [0-9 ]+\\|.*"))
                .toList()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("resolutions")
    void readingsAreResolvedAsTheTableSays(String line) {
        String[] cells = line.split("\\|", -1);

        assertThat(resolved(cells[1].strip(), cells[2], cells[3])).isEqualTo(cells[4].strip());
    }

    /** 3 and 4 are the nearest pair beside 1; beside 2 there is none. */
    @Test
    void raisingAReadingCanLowerAClosestTwo() {
        assertThat(guide()).contains("raise the 1 to 2 and all three are as near");
        assertThat(resolved("closest-two", "1 3 4", "")).isEqualTo("7/2");
        assertThat(resolved("closest-two", "2 3 4", "")).isEqualTo("3");
    }

    private static String resolved(String resolve, String readings, String adjudicator) {
        var scale = new ArrayList<String>();
        for (int i = 0; i < 10; i++) {
            scale.add("{id: " + i + ", value: " + i + "}");
        }
        var one =
                planOf(
                        """
                        id: p
                        title: One criterion
                        framework: f
                        scale: %s
                        tasks: [{id: t, criteria: [{id: a, competency: c}]}]
                        raters: {perTask: all}
                        resolve: %s
                        """
                                .formatted(scale, resolve));
        var rows = new ArrayList<String>();
        for (String level : readings.strip().split(" ", -1)) {
            rows.add("x,t,a,r" + rows.size() + "," + level);
        }
        if (!adjudicator.isBlank()) {
            rows.add("x,t,a,z," + adjudicator.strip() + ",,adjudication");
        }
        var events = ratings(one, rows.toArray(String[]::new));
        return composite(Scoring.score(one, events).get(0)).toString();
    }

    private static String block(String info) {
        Matcher match =
                Pattern.compile("`{3}%s\\v(.*?)`{3}".formatted(info), Pattern.DOTALL)
                        .matcher(guide());
        assertThat(match.find()).as("a block of %s", info).isTrue();
        return match.group(1);
    }

    private static String guide() {
        try {
            return Files.readString(GUIDE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
