package org.aspirant.rubric.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.aspirant.rubric.Fixture;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.format.results.DecisionJson;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.rating.AssessorId;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.Mark;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.rating.RatingRole;
import org.aspirant.rubric.scoring.Scoring;
import org.aspirant.rubric.statistics.agreement.MeasuringAgreement;
import org.aspirant.rubric.statistics.agreement.PairAgreement;
import org.aspirant.rubric.statistics.agreement.figure.Coefficient;
import org.aspirant.rubric.statistics.agreement.figure.Estimate;
import org.aspirant.rubric.statistics.agreement.figure.Measure;
import org.aspirant.rubric.table.RatingTable;
import org.aspirant.rubric.table.RatingTableBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in whatever order, figures are those of everything counted anew. */
class LiveRatingsTest {

    private static final List<RatingRole> ROLES = List.of(RatingRole.values());

    private static final String PLAN =
            """
            id: p
            title: A plan
            framework: f
            scale: [{id: n, value: 0, absence: true}, {id: 1, value: 1}, {id: 2, value: 2.5}, {id: 3, value: 4}]
            tasks:
              - {id: t, combine: mean, criteria: [{id: a, competency: c}, {id: b, competency: c}]}
              - {id: u, combine: mean, criteria: [{id: a, competency: c, levels: [1, 3]}]}
            combine: mean
            codes: [{id: k, effect: zero}, {id: e, effect: exclude}]
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "raters: {perTask: all}",
                "raters: {perTask: seeded, share: 0.3, seed: 9, newAssessors: {tasks: 2}}",
                "resubmission: best-per-task"
            })
    void areThoseOfEverythingCountedAnew(String keys) {
        var plan = Fixture.planOf(PLAN + keys);
        long seed = 20261122;
        var random = new Random(seed);
        var live = new LiveRatings(plan);
        List<RatingEvent> all = new ArrayList<>();
        for (int i = 1; i <= 600; i++) {
            var event = any(random);
            all.add(event);
            live.add(event);
            assertThat(DecisionJson.of(live.decision(event.candidate())))
                    .as("seed %d, event %d", seed, i)
                    .isEqualTo(DecisionJson.of(new Scoring(plan).decision(event.candidate(), all)));
            if (i % 60 == 0) {
                assertThat(figures(live)).as("seed %d", seed).isEqualTo(figures(plan, all));
            }
        }
        assertThat(live.agreement("a").estimates().get(Measure.ALPHA_ORDINAL))
                .matches(estimate -> estimate.coefficient().value().isPresent());
    }

    private static RatingEvent any(Random random) {
        var key =
                List.of(
                                new CriterionKey("t", "a"),
                                new CriterionKey("t", "b"),
                                new CriterionKey("u", "a"))
                        .get(random.nextInt(3));
        String[] levels =
                key.task().equals("u")
                        ? new String[] {"1", "3"}
                        : new String[] {"n", "1", "2", "3"};
        int lot = random.nextInt(20);
        return new RatingEvent(
                new CandidateId("c" + random.nextInt(12)),
                key,
                new AssessorId("r" + random.nextInt(4)),
                lot == 0
                        ? new Mark.Coded(random.nextBoolean() ? "k" : "e")
                        : new Mark.AtLevel(levels[random.nextInt(levels.length)]),
                List.of(),
                lot == 1 ? 2 : 1,
                lot == 2 ? ROLES.get(random.nextInt(ROLES.size())) : RatingRole.RATING,
                null);
    }

    private static Map<String, Coefficient> figures(LiveRatings live) {
        Map<String, Coefficient> figures = new TreeMap<>();
        for (String criterion : List.of("a", "b")) {
            var found = live.agreement(criterion);
            note(figures, criterion, found.estimates(), found.pairs());
        }
        return figures;
    }

    private static Map<String, Coefficient> figures(AssessmentPlan plan, List<RatingEvent> events) {
        Map<String, Coefficient> figures = new TreeMap<>();
        new MeasuringAgreement(1)
                .measure(table(plan, events), null, List.of("a", "b"))
                .forEach(
                        found ->
                                note(figures, found.criterion(), found.estimates(), found.pairs()));
        figures.keySet().removeIf(name -> name.endsWith(Measure.DECISION_CONSISTENCY.name()));
        return figures;
    }

    private static void note(
            Map<String, Coefficient> figures,
            String criterion,
            Map<Measure, Estimate> estimates,
            List<PairAgreement> pairs) {
        estimates.forEach(
                (measure, estimate) ->
                        figures.put(criterion + " " + measure.name(), estimate.coefficient()));
        for (PairAgreement pair : pairs) {
            String name = criterion + " " + pair.first() + " " + pair.second() + " " + pair.units();
            pair.kappas()
                    .forEach(
                            (weighting, kappa) ->
                                    figures.put(name + " " + weighting, kappa.coefficient()));
        }
    }

    private static RatingTable table(AssessmentPlan plan, List<RatingEvent> events) {
        var builder = new RatingTableBuilder();
        plan.composition()
                .tasks()
                .forEach(
                        task ->
                                task.criteria()
                                        .forEach(
                                                criterion ->
                                                        builder.declare(
                                                                criterion.id(),
                                                                criterion.levels().levels().stream()
                                                                        .map(level -> level.value())
                                                                        .toList())));
        for (RatingEvent event : events) {
            if (event.role() == RatingRole.RATING) {
                builder.add(
                        event.candidate().value(),
                        event.criterion().task(),
                        event.criterion().criterion(),
                        event.assessor().value(),
                        event.attempt(),
                        event.mark() instanceof Mark.AtLevel mark
                                ? worth(plan, event, mark)
                                : null);
            }
        }
        return builder.build();
    }

    private static Exact worth(AssessmentPlan plan, RatingEvent event, Mark.AtLevel mark) {
        return plan.composition()
                .criterion(event.criterion())
                .orElseThrow()
                .levels()
                .level(mark.level())
                .orElseThrow()
                .value();
    }

    @Test
    void aRatingThatThePlanDoesNotKnowChangesNothing() {
        var plan = Fixture.planOf(PLAN);
        var live = new LiveRatings(plan);
        var candidate = new CandidateId("c");
        String before = DecisionJson.of(live.decision(candidate));
        var event =
                RatingEvent.rating(
                        candidate,
                        new CriterionKey("u", "a"),
                        new AssessorId("r"),
                        new Mark.AtLevel("2"),
                        List.of());

        assertThatThrownBy(() -> live.add(event))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no level \"2\"");
        assertThat(DecisionJson.of(live.decision(candidate))).isEqualTo(before);
    }
}
