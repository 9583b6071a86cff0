package org.aspirant.rubric.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.aspirant.rubric.Fixture;
import org.aspirant.rubric.format.results.DecisionJson;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.rating.AssessorId;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.Mark;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.rating.RatingRole;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.junit.jupiter.api.Test;

/** What holds for all ratings, tried on random ones. */
class ScoringPropertiesTest {

    private static final long SEED = 8785;
    private static final int RUNS = 1_000;
    private static final Map<String, AssessmentPlan> PLANS = new HashMap<>();
    private static final List<String> RESOLVE =
            List.of(
                    "mean",
                    "median",
                    "adjudicator-replaces",
                    "closest-two",
                    "closest-to-adjudicator",
                    "third-agrees");

    /** Raising one reading can part a nearest pair, so the others are not of this list. */
    private static final List<String> MONOTONE = RESOLVE.subList(0, 3);

    @Test
    void raisingARatingNeverLowersTheComposite() {
        var random = new Random(SEED);
        for (int run = 0; run < RUNS; run++) {
            var plan = plan(random, MONOTONE, "");
            var events = ratings(random, 3, 0);
            int at = random.nextInt(events.size());
            int level = Integer.parseInt(((Mark.AtLevel) events.get(at).mark()).level());
            var raised = new ArrayList<>(events);
            raised.set(at, with(events.get(at), Math.min(level + 1, 4)));

            var before = (Decided) Scoring.score(plan, events).get(0);
            var after = (Decided) Scoring.score(plan, raised).get(0);

            assertThat(after.composite())
                    .as("seed %d run %d", SEED, run)
                    .isGreaterThanOrEqualTo(before.composite());
            assertThat(after.passed() || !before.passed()).as("seed %d", SEED).isTrue();
        }
    }

    @Test
    void theCompositeLiesBetweenTheLowestAndTheHighest() {
        var random = new Random(SEED);
        for (int run = 0; run < RUNS; run++) {
            var plan = plan(random, RESOLVE, "");
            for (var decision : Scoring.score(plan, ratings(random, 3, 1))) {
                if (decision instanceof Decided decided) {
                    assertThat(decided.composite())
                            .as("seed %d run %d", SEED, run)
                            .isBetween(plan.composition().lowest(), plan.composition().highest());
                }
            }
        }
    }

    @Test
    void whatIsRememberedOfOthersChangesNoDecision() {
        var random = new Random(SEED);
        for (int run = 0; run < 50; run++) {
            var plan = plan(random, RESOLVE, "discrepancy: {gap: 1}");
            var scoring = new Scoring(plan);
            for (int candidate = 0; candidate < 50; candidate++) {
                var events = ratings(random, random.nextInt(4), random.nextInt(2));

                assertThat(scoring.decisions(events))
                        .as("seed %d run %d", SEED, run)
                        .isEqualTo(Scoring.score(plan, events));
            }
        }
    }

    @Test
    void renamingAssessorsChangesNoResult() {
        var random = new Random(SEED);
        for (int run = 0; run < RUNS; run++) {
            var plan = plan(random, RESOLVE, "discrepancy: {gap: 2, straddlesCut: true}");
            var events = ratings(random, 2 + random.nextInt(2), random.nextInt(2));
            var names = new ArrayList<>(List.of("r0", "r1", "r2", "a0"));
            Collections.shuffle(names, random);
            Map<String, String> renamed = new HashMap<>();
            List.of("r0", "r1", "r2", "a0").forEach(n -> renamed.put(n, names.get(renamed.size())));

            var before = Scoring.score(plan, events).get(0);
            var after =
                    Scoring.score(plan, events.stream().map(e -> by(e, renamed)).toList()).get(0);

            assertThat(after.status()).as("seed %d run %d", SEED, run).isEqualTo(before.status());
            assertThat(after.needs()).as("seed %d run %d", SEED, run).isEqualTo(before.needs());
            if (before instanceof Decided decided) {
                assertThat(((Decided) after).verdict())
                        .as("seed %d run %d", SEED, run)
                        .isEqualTo(decided.verdict());
            }
        }
    }

    @Test
    void theOrderOfRowsChangesNoByteAndNeitherDoesReplaying() {
        var random = new Random(SEED);
        for (int run = 0; run < RUNS; run++) {
            var plan = plan(random, RESOLVE, "discrepancy: {gap: 1, total: 1, straddlesCut: true}");
            var events = ratings(random, 2 + random.nextInt(2), random.nextInt(2));
            var shuffled = new ArrayList<>(events);
            Collections.shuffle(shuffled, random);

            String document = DecisionJson.document(plan, Scoring.score(plan, events));

            assertThat(DecisionJson.document(plan, Scoring.score(plan, events)))
                    .as("seed %d run %d", SEED, run)
                    .isEqualTo(document);
            assertThat(DecisionJson.document(plan, Scoring.score(plan, shuffled)))
                    .as("seed %d run %d", SEED, run)
                    .isEqualTo(document);
        }
    }

    @Test
    void permutingCriteriaOfEqualWeightChangesNoComposite() {
        var random = new Random(SEED);
        for (int run = 0; run < RUNS; run++) {
            var plan = compiled(yaml("mean", "sum", "3", ""));
            var events = ratings(random, 2, 0);
            var swapped = events.stream().map(ScoringPropertiesTest::swapped).toList();

            assertThat(((Decided) Scoring.score(plan, swapped).get(0)).composite())
                    .as("seed %d run %d", SEED, run)
                    .isEqualTo(((Decided) Scoring.score(plan, events).get(0)).composite());
        }
    }

    private static AssessmentPlan compiled(String yaml) {
        return PLANS.computeIfAbsent(yaml, Fixture::planOf);
    }

    private static AssessmentPlan plan(Random random, List<String> resolve, String discrepancy) {
        String combine = random.nextBoolean() ? "sum" : "weighted-mean";
        return compiled(
                yaml(
                        resolve.get(random.nextInt(resolve.size())),
                        combine,
                        combine.equals("sum") ? "4" : "2",
                        discrepancy));
    }

    private static String yaml(String resolve, String combine, String cut, String discrepancy) {
        return """
        id: p
        title: Random
        framework: f
        scale: [{id: 0, value: 0}, {id: 1, value: 1}, {id: 2, value: 2}, {id: 3, value: 3}, {id: 4, value: 4}]
        tasks:
          - {id: t, weight: 2, combine: mean, criteria: [{id: a, competency: c}, {id: b, competency: c}]}
          - {id: u, combine: sum, criteria: [{id: a, competency: c}]}
        raters: {perTask: all}
        floors: [{task: t, atLeast: 1}]
        counts: [{per: plan, below: 1, atMost: 1}]
        combine: %s
        resolve: %s
        cuts: [{id: met, atLeast: %s}]
        %s
        """
                .formatted(combine, resolve, cut, discrepancy);
    }

    private static List<RatingEvent> ratings(Random random, int readers, int adjudicators) {
        List<RatingEvent> events = new ArrayList<>();
        for (var key :
                List.of(
                        new CriterionKey("t", "a"),
                        new CriterionKey("t", "b"),
                        new CriterionKey("u", "a"))) {
            for (int r = 0; r < readers; r++) {
                events.add(event(key, "r" + r, random.nextInt(5), RatingRole.RATING));
            }
            for (int a = 0; a < adjudicators; a++) {
                events.add(event(key, "a" + a, random.nextInt(5), RatingRole.ADJUDICATION));
            }
        }
        return events;
    }

    private static RatingEvent event(
            CriterionKey key, String assessor, int level, RatingRole role) {
        return new RatingEvent(
                new CandidateId("x"),
                key,
                new AssessorId(assessor),
                new Mark.AtLevel(Integer.toString(level)),
                List.of(),
                1,
                role,
                null);
    }

    private static RatingEvent with(RatingEvent event, int level) {
        return event(event.criterion(), event.assessor().value(), level, event.role());
    }

    private static RatingEvent by(RatingEvent event, Map<String, String> renamed) {
        String name = event.assessor().value();
        String assessor = renamed.getOrDefault(name, name);
        return event(event.criterion(), assessor, level(event), event.role());
    }

    private static RatingEvent swapped(RatingEvent event) {
        String criterion = event.criterion().criterion().equals("a") ? "b" : "a";
        return event.criterion().task().equals("u")
                ? event
                : event(
                        new CriterionKey("t", criterion),
                        event.assessor().value(),
                        level(event),
                        event.role());
    }

    private static int level(RatingEvent event) {
        return Integer.parseInt(((Mark.AtLevel) event.mark()).level());
    }
}
