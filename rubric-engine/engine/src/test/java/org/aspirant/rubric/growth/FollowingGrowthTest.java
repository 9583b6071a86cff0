package org.aspirant.rubric.growth;

import static org.aspirant.rubric.Fixture.planOf;
import static org.aspirant.rubric.Fixture.ratings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.aspirant.rubric.framework.BehaviouralLevel;
import org.aspirant.rubric.framework.Competency;
import org.aspirant.rubric.framework.Crosswalk;
import org.aspirant.rubric.framework.Crosswalk.Match;
import org.aspirant.rubric.framework.Domain;
import org.aspirant.rubric.framework.Framework;
import org.aspirant.rubric.framework.Standards;
import org.aspirant.rubric.framework.Statement;
import org.aspirant.rubric.framework.TheoryOfAction;
import org.aspirant.rubric.growth.GrowthOutcome.Followed;
import org.aspirant.rubric.growth.Lineage.Traced;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.scoring.Scoring;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowingGrowthTest {

    private static final String EDITION = "2015";

    /**
     * Old A and new X answer to element 1 alone; old B to 2 with new Y and Z; old C to 3 partly.
     */
    private static final Framework OLD =
            framework(
                    1,
                    EDITION,
                    competency("A", "1", Match.EXACT),
                    competency("B", "2", Match.EXACT),
                    competency("C", "3", Match.EXACT),
                    competency("D", null, Match.NONE));

    private static final Framework NEW =
            framework(
                    2,
                    EDITION,
                    competency("X", "1", Match.EXACT),
                    competency("Y", "2", Match.EXACT),
                    competency("Z", "2", Match.EXACT),
                    competency("V", "3", Match.PARTIAL),
                    competency("D", "4", Match.EXACT));

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "1, A, X",
        "2, D, D",
        "1, B, SEVERAL_SUCCESSORS",
        "1, C, PARTLY_CONNECTED",
        "1, D, NOT_CONNECTED",
        "1, Q, UNKNOWN_COMPETENCY",
        "3, A, UNKNOWN_FRAMEWORK"
    })
    void tracesByExactCrosswalksOnly(int version, String competency, String expected) {
        var lineage = new Lineage(NEW, List.of(OLD), Map.of());

        assertThat(traced(lineage, version, competency)).isEqualTo(expected);
    }

    @Test
    void aReplacementComesFirstAndCanTakeSeveralSteps() {
        var lineage =
                new Lineage(
                        NEW,
                        List.of(OLD),
                        Map.of(
                                of(1, "D"),
                                Set.of(of(1, "B")),
                                of(1, "B"),
                                Set.of(of(2, "Y")),
                                of(1, "A"),
                                Set.of(of(2, "V"))));

        assertThat(traced(lineage, 1, "D")).isEqualTo("Y");
        assertThat(traced(lineage, 1, "A")).isEqualTo("V");
    }

    @Test
    void aCircleOfReplacementsIsRefused() {
        var lineage =
                new Lineage(
                        NEW,
                        List.of(OLD),
                        Map.of(of(1, "A"), Set.of(of(1, "B")), of(1, "B"), Set.of(of(1, "A"))));

        assertThat(traced(lineage, 1, "A")).isEqualTo("REPLACED_IN_A_CIRCLE");
    }

    /** A score counts once: what has become of a competency that was split, somebody has to say. */
    @Test
    void whatSeveralHaveReplacedIsRefused() {
        var lineage =
                new Lineage(NEW, List.of(OLD), Map.of(of(1, "A"), Set.of(of(2, "V"), of(2, "Y"))));

        assertThat(traced(lineage, 1, "A")).isEqualTo("SEVERAL_SUCCESSORS");
    }

    @Test
    void anotherEditionOfTheStandardsTiesNothing() {
        var other = framework(1, "2008", competency("A", "1", Match.EXACT));

        assertThat(traced(new Lineage(NEW, List.of(other), Map.of()), 1, "A"))
                .isEqualTo("NOT_CONNECTED");
    }

    /** Task criteria a and b both tell of A: 2 and 3 make 5/2. */
    @Test
    void scoresOfOlderVersionsCountForWhatTheyHaveBecome() {
        var first = occasion("2025", OLD, "A", "x,t,a,r,2", "x,t,b,r,3", "y,t,a,r,4", "y,t,b,r,4");
        var second = occasion("2026", NEW, "X", "x,t,a,r,4", "x,t,b,r,4");

        var outcome =
                FollowingGrowth.of(
                        List.of(first, second), new Lineage(NEW, List.of(OLD), Map.of()));

        assertThat(((Followed) outcome).competencies())
                .extracting(CompetencyGrowth::toString)
                .containsExactly(
                        "CompetencyGrowth[candidate=x, competency=X, scores=[5/2, 4]]",
                        "CompetencyGrowth[candidate=y, competency=X, scores=[4, null]]");
        assertThat(
                        ((Followed) outcome)
                                .competencies()
                                .get(1)
                                .rolledUp(new RollUp.Latest())
                                .orElseThrow())
                .as("the latest there is")
                .hasToString("4");
    }

    @Test
    void whoIsNotDecidedHasNoScoreYet() {
        var only = occasion("2026", NEW, "X", "x,t,a,r,4");

        var outcome = FollowingGrowth.of(List.of(only), new Lineage(NEW, List.of(), Map.of()));

        assertThat(((Followed) outcome).competencies()).isEmpty();
    }

    @Test
    void aScoreThatNothingTiesIsRefusedByName() {
        var first = occasion("2025", OLD, "C", "x,t,a,r,2", "x,t,b,r,3");
        var second = occasion("2026", NEW, "V", "x,t,a,r,4", "x,t,b,r,4");

        assertThat(
                        FollowingGrowth.of(
                                List.of(first, second), new Lineage(NEW, List.of(OLD), Map.of())))
                .isEqualTo(
                        new GrowthOutcome.Refused(
                                LineageFault.PARTLY_CONNECTED,
                                "2025",
                                "f/1#C has no exact match in f/2, only a partial one"));
    }

    @Test
    void scoresOnDifferentScalesAreRefused() {
        var first = occasion("2025", NEW, "X", "x,t,a,r,2", "x,t,b,r,3");
        var plan = plan("X", 5);
        var second = new Occasion("2026", plan, NEW, List.of());

        assertThat(
                        FollowingGrowth.of(
                                List.of(first, second), new Lineage(NEW, List.of(), Map.of())))
                .isEqualTo(
                        new GrowthOutcome.Refused(
                                LineageFault.SCALES_DIFFER,
                                "2026",
                                "competency X is rated from 1 to 5, and elsewhere from 1 to 4"));
    }

    @Test
    void withoutDocumentsAnotherFrameworkIsRefused() {
        var first = occasion("2025", null, "A", "x,t,a,r,2", "x,t,b,r,3");
        var other =
                planOf(
                        """
                        id: q
                        title: Another
                        framework: g
                        scale: [{id: 1, value: 1}, {id: 4, value: 4}]
                        tasks: [{id: t, criteria: [{id: a, competency: A}]}]
                        """);

        var outcome =
                FollowingGrowth.of(
                        List.of(first, new Occasion("2026", other, null, List.of())), null);

        assertThat(((GrowthOutcome.Refused) outcome).fault())
                .isEqualTo(LineageFault.UNKNOWN_FRAMEWORK);
        assertThat(FollowingGrowth.of(List.of(first), null)).isInstanceOf(Followed.class);
    }

    private static String traced(Lineage lineage, int version, String competency) {
        var traced = lineage.trace(of(version, competency));
        return traced instanceof Traced.As as
                ? as.competency()
                : ((Traced.Refused) traced).fault().name();
    }

    private static VersionedCompetency of(int version, String competency) {
        return new VersionedCompetency("f", version, competency);
    }

    private static Occasion occasion(
            String name, @Nullable Framework framework, String competency, String... rows) {
        var plan = plan(competency, 4);
        return new Occasion(name, plan, framework, Scoring.score(plan, ratings(plan, rows)));
    }

    private static AssessmentPlan plan(String competency, int top) {
        List<String> scale = new ArrayList<>();
        for (int level = 1; level <= top; level++) {
            scale.add("{id: " + level + ", value: " + level + "}");
        }
        return planOf(
                """
                id: p
                title: A plan
                framework: f
                scale: %s
                tasks: [{id: t, combine: mean, criteria: [{id: a, competency: %s}, {id: b, competency: %s}]}]
                """
                        .formatted(scale, competency, competency));
    }

    private static Framework framework(int version, String edition, Competency... competencies) {
        return new Framework(
                "f",
                version,
                "Frame",
                "district",
                new TheoryOfAction("", List.of()),
                List.of(new Standards("S", "Standards", edition, null)),
                List.of(new Domain("d", "Domain", "", List.of(competencies))),
                List.of());
    }

    private static Competency competency(String id, @Nullable String code, Match match) {
        return new Competency(
                id,
                new Statement(
                        id, "", "", "", List.of(), List.of(new Crosswalk("S", code, match, ""))),
                IntStream.range(0, Competency.LEVELS)
                        .mapToObj(at -> new BehaviouralLevel("l" + at, "", ""))
                        .toList());
    }
}
