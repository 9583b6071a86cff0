package org.aspirant.rubric.whatif;

import static java.util.Objects.requireNonNull;
import static org.aspirant.rubric.Fixture.planOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.aspirant.rubric.Fixture;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.plan.PassRules.Cut;
import org.aspirant.rubric.plan.Resolution.Resolve;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.aspirant.rubric.scoring.Scoring;
import org.aspirant.rubric.whatif.Outcome.Band;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfTest {

    private static final String[] RULES = {
        "cuts: [{id: pass, atLeast: 15}]",
        "cuts: [{id: pass, atLeast: 15, sem: 2}]\nfloors: [{task: t2, atLeast: 3}]",
        "cuts: [{id: pass, atLeast: 15}]\ncounts: [{per: task, below: 2, atMost: 1}, {per: plan, below: 1, atMost: 1}]",
        "cuts: [{id: pass, atLeast: 15}]\nraters: {perTask: all}\ndiscrepancy: {straddlesCut: true}",
        "cuts: [{id: pass, atLeast: 15}]\nraters: {perTask: all}\ndiscrepancy: {gap: 2, straddlesCut: true}\nresolve: adjudicator-replaces",
        "cuts: [{id: pass, atLeast: 15}]\nraters: {perTask: sampled, share: 0.3, seed: 7}",
        "floors: [{criterion: a, atLeast: 1}]",
        "cuts: [{id: pass, atLeast: 15}]\nraters: {perTask: seeded, share: 0.4, seed: 7}\ndiscrepancy: {straddlesCut: true}"
    };

    /** Everybody is scored again under a plan with the other cut, drawn as under the first. */
    @Test
    void aCutOverCachedCompositesIsAsIfEverybodyWereScoredAgain() {
        var random = new Random(20261122);
        int rescored = 0;
        for (String rule : RULES) {
            var plan = plan(rule);
            var events = random(random, plan, 60);
            var whatIf = WhatIf.of(plan, events);
            for (int at = 8; at < 24; at += 3) {
                var cut = new Cut("pass", Exact.of(at), null);
                var varied = new Variation(plan).cut(cut).plan();
                var slow = new Scoring(varied, plan.hash()).decisions(events);

                var outcome = whatIf.at(cut, null);

                assertThat(outcome.decided()).as(rule).isEqualTo(decided(slow));
                assertThat(outcome.passed()).as(rule).isEqualTo(passed(slow));
                assertThat(outcome.needs().adjudications())
                        .as(rule)
                        .isEqualTo(count(slow, Decision.Status.NEEDS_ADJUDICATION));
                assertThat(outcome.needs().secondReadings())
                        .as(rule)
                        .isEqualTo(count(slow, Decision.Status.NEEDS_SECOND_RATING));
                checkFlips(outcome, Scoring.score(plan, events), slow);
                rescored += outcome.needs().adjudications() > 0 ? 1 : 0;
            }
        }
        assertThat(rescored).as("cuts with something to adjudicate").isGreaterThan(5);
    }

    private static void checkFlips(Outcome outcome, List<Decision> before, List<Decision> after) {
        List<CandidateId> toPass = new ArrayList<>();
        List<CandidateId> toFail = new ArrayList<>();
        List<CandidateId> opened = new ArrayList<>();
        for (int at = 0; at < before.size(); at++) {
            CandidateId id = before.get(at).candidate();
            if (before.get(at) instanceof Decided was && after.get(at) instanceof Decided is) {
                if (!was.passed() && is.passed()) {
                    toPass.add(id);
                } else if (was.passed() && !is.passed()) {
                    toFail.add(id);
                }
            } else if (before.get(at) instanceof Decided) {
                opened.add(id);
            }
        }
        assertThat(outcome.flips().toPass()).isEqualTo(toPass);
        assertThat(outcome.flips().toFail()).isEqualTo(toFail);
        assertThat(outcome.flips().opened()).isEqualTo(opened);
    }

    /** Tries every set of tasks at their highest. */
    @Test
    void retakesAreTheFewestTasksThatCanBeEnough() {
        var random = new Random(42);
        int found = 0;
        for (String rule : List.of(RULES[0], RULES[1], RULES[2])) {
            var plan = plan(rule);
            for (Decision decision : Scoring.score(plan, random(random, plan, 150))) {
                if (!(decision instanceof Decided decided)
                        || decided.passed()
                        || !isWhole(decided)) {
                    continue;
                }
                var ladder = RetakeLadder.of(plan, decided);
                var line = plan.rules().passing().orElseThrow().effective();

                int fewest = fewest(plan, decided);
                int taken = ladder.rungsTo(line).orElse(-1);
                assertThat(taken)
                        .as("%s %s", rule, decided)
                        .isBetween(fewest, rule.contains("per: plan") ? fewest + 1 : fewest);
                assertThat(isEnough(plan, decided, ladder.tasks().subList(0, taken))).isTrue();
                found++;
            }
        }
        assertThat(found).isGreaterThan(50);
    }

    /** Whether each value is one of a level. */
    private static boolean isWhole(Decided decided) {
        return decided.tasks().stream()
                .flatMap(task -> task.criteria().stream())
                .allMatch(c -> !c.value().orElseThrow().toString().contains("/"));
    }

    private static int fewest(AssessmentPlan plan, Decided decided) {
        int fewest = 4;
        for (int set = 0; set < 8; set++) {
            List<String> tasks = new ArrayList<>();
            for (int t = 0; t < 3; t++) {
                if ((set >> t & 1) == 1) {
                    tasks.add("t" + (t + 1));
                }
            }
            if (tasks.size() < fewest && isEnough(plan, decided, tasks)) {
                fewest = tasks.size();
            }
        }
        return fewest;
    }

    /** Scores the candidate again with the highest level of everything in these tasks. */
    private static boolean isEnough(AssessmentPlan plan, Decided decided, List<String> tasks) {
        List<String> rows = new ArrayList<>();
        for (var task : decided.tasks()) {
            for (var criterion : task.criteria()) {
                Exact value =
                        tasks.contains(task.task()) ? Exact.of(4) : criterion.value().orElseThrow();
                rows.add("x,%s,%s,r,%s".formatted(task.task(), criterion.key().criterion(), value));
            }
        }
        var again = Scoring.score(plan, ratings(plan, rows.toArray(String[]::new))).get(0);
        return ((Decided) again).passed();
    }

    /**
     * Task t2 counts double, so of 4 each in t1 and t2 the retake of t2 has more to gain. Worked by
     * hand: x has 4 + 2·4 + 8 = 20, y has 0 + 0 + 8 = 8, both of 32; the cut is 21.
     */
    @Test
    void saysWhoFailsByHowLittleAndWhatTheyWouldTakeAgain() {
        var plan = plan("cuts: [{id: pass, atLeast: 20}]");
        var events = ratings(plan, rows("x", 4, 4, 8), rows("y", 0, 0, 8), rows("z", 8, 8, 8));
        var outcome = WhatIf.of(plan, events).at(new Cut("pass", Exact.of(21), null), null);

        assertThat(outcome.flips().toFail()).containsExactly(new CandidateId("x"));
        var failing = requireNonNull(outcome.failing());
        assertThat(failing.byCut()).isEqualTo(2);
        assertThat(failing.nearest()).isEqualTo(Exact.ONE);
        assertThat(failing.median()).as("of 1 and 13").isEqualTo(Exact.of(7));
        assertThat(failing.retakes()).isEqualTo(2);
        assertThat(failing.retakesOf()).isEqualTo(Map.of("t1", 0, "t2", 2, "t3", 0));
        assertThat(failing.beyond()).isZero();
    }

    @Test
    void aCutOverTheHighestScoreIsOutOfReach() {
        var plan = plan("cuts: [{id: pass, atLeast: 20}]");
        var events = ratings(plan, rows("x", 4, 4, 8));

        var outcome = WhatIf.of(plan, events).at(new Cut("pass", Exact.of(33), null), null);

        var failing = requireNonNull(outcome.failing());
        assertThat(failing.beyond()).isEqualTo(1);
        assertThat(failing.retakes()).isZero();
    }

    /** edTPA's 42 with a standard error of 5: 37 to 41 lie within one below. */
    @Test
    void countsWhoLiesNearTheCut() {
        var plan =
                planOf(
                        """
                        id: p
                        title: A sum
                        framework: f
                        scale: %s
                        tasks: [{id: t, criteria: [{id: a, competency: c}]}]
                        cuts: [{id: pass, atLeast: 42}]
                        """
                                .formatted(levels(60)));
        List<String> rows = new ArrayList<>();
        for (int score : new int[] {31, 32, 36, 37, 41, 42, 46, 47, 51, 52}) {
            rows.add("c" + score + ",t,a,r," + score);
        }
        var whatIf = WhatIf.of(plan, ratings(plan, rows.toArray(String[]::new)));

        assertThat(whatIf.asItIs(Exact.of(5)).band())
                .isEqualTo(new Band(Exact.of(5), 2, 2, 2, 2, 7, 9));
        assertThat(whatIf.asItIs(null).band()).isNull();
        var less = whatIf.at(new Cut("pass", Exact.of(42), Exact.of(5)), null);
        assertThat(less.passed()).hasSize(7);
        assertThat(less.band())
                .as("around 42, not around 37")
                .isEqualTo(whatIf.asItIs(Exact.of(5)).band());
    }

    /** Of 4 + 2·4 + 8 = 20 and, with t2 single, 16. */
    @Test
    void anotherWeightScoresAgain() {
        var plan = plan("cuts: [{id: pass, atLeast: 20}]");
        var events = ratings(plan, rows("x", 4, 4, 8));
        var varied = new Variation(plan).weight("t2", Exact.ONE).plan();

        var outcome = WhatIf.of(plan, events).under(varied, events).asItIs(null);

        assertThat(outcome.flips().toFail()).containsExactly(new CandidateId("x"));
        var criterion = new Variation(plan).weight(new CriterionKey("t1", "a"), Exact.of(3)).plan();
        assertThat(criterion.composition().highest()).isEqualTo(Exact.of(40));
        assertThat(new Variation(plan).resolve(Resolve.MEDIAN).plan().resolution().resolve())
                .isEqualTo(Resolve.MEDIAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"t9", ""})
    void aTaskThatIsNotThereIsRefused(String task) {
        assertThatThrownBy(() -> new Variation(plan("cuts: []")).weight(task, Exact.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no task " + task);
    }

    @Test
    void chanceDrawsTheSameTasksUnderAnotherPlan() {
        var plan = plan(RULES[5]);
        var events = random(new Random(3), plan, 80);
        var whatIf = WhatIf.of(plan, events);

        var other = new Variation(plan).cut(new Cut("pass", Exact.of(16), null)).plan();

        assertThat(whatIf.under(other, events).asItIs(null).needs())
                .isEqualTo(whatIf.asItIs(null).needs());
        assertThat(whatIf.asItIs(null).needs().secondReadings()).isPositive();
    }

    @Test
    void aPlanWithoutACutIsHeldAgainstItsOtherRules() {
        var plan = plan("floors: [{task: t1, atLeast: 5}]");
        var outcome = WhatIf.of(plan, ratings(plan, rows("x", 4, 4, 8))).asItIs(Exact.ONE);

        assertThat(outcome.cut()).isNull();
        assertThat(outcome.band()).isNull();
        var failing = requireNonNull(outcome.failing());
        assertThat(failing.byOtherRules()).isEqualTo(1);
        assertThat(failing.retakesOf()).containsEntry("t1", 1);
        assertThat(failing.nearest()).isNull();
    }

    private static Set<CandidateId> decided(List<Decision> decisions) {
        return decisions.stream()
                .filter(Decided.class::isInstance)
                .map(Decision::candidate)
                .collect(Collectors.toSet());
    }

    private static Set<CandidateId> passed(List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> decision instanceof Decided decided && decided.passed())
                .map(Decision::candidate)
                .collect(Collectors.toSet());
    }

    private static int count(List<Decision> decisions, Decision.Status status) {
        return (int) decisions.stream().filter(d -> d.status() == status).count();
    }

    /** Three tasks of two criteria with levels 0 to 4; t2 counts double: 32 at most. */
    private static AssessmentPlan plan(String rules) {
        return planOf(
                """
                id: p
                title: Three tasks
                combine: sum
                framework: f
                scale: %s
                tasks:
                  - {id: t1, combine: sum, criteria: [{id: a, competency: c}, {id: b, competency: c}]}
                  - {id: t2, weight: 2, combine: sum, criteria: [{id: a, competency: c}, {id: b, competency: c}]}
                  - {id: t3, combine: sum, criteria: [{id: a, competency: c}, {id: b, competency: c}]}
                """
                                .formatted(levels(4))
                        + rules);
    }

    private static String levels(int top) {
        List<String> levels = new ArrayList<>();
        for (int level = 0; level <= top; level++) {
            levels.add("{id: l" + level + ", value: " + level + "}");
        }
        return levels.toString();
    }

    /** Half of a task's score on each criterion. */
    private static String rows(String candidate, int... scores) {
        List<String> rows = new ArrayList<>();
        for (int task = 0; task < scores.length; task++) {
            for (String criterion : List.of("a", "b")) {
                rows.add(
                        "%s,t%d,%s,r,%d"
                                .formatted(candidate, task + 1, criterion, scores[task] / 2));
            }
        }
        return String.join("\n", rows);
    }

    private static List<RatingEvent> ratings(AssessmentPlan plan, String... blocks) {
        List<String> rows = new ArrayList<>();
        for (String block : blocks) {
            rows.addAll(block.lines().toList());
        }
        return Fixture.ratings(plan, rows.toArray(String[]::new));
    }

    /** One to two readings, a hole now and then, and sometimes an adjudication. */
    private static List<RatingEvent> random(Random random, AssessmentPlan plan, int candidates) {
        List<String> rows = new ArrayList<>();
        for (int candidate = 0; candidate < candidates; candidate++) {
            Map<String, Integer> ability = new HashMap<>();
            int readers = 1 + random.nextInt(2);
            for (CriterionKey key : plan.composition().keys().toList()) {
                for (int reader = 0; reader < readers; reader++) {
                    int level =
                            Math.max(
                                    0,
                                    Math.min(
                                            4,
                                            ability.computeIfAbsent(
                                                            key.task(), id -> random.nextInt(5))
                                                    + random.nextInt(3)
                                                    - 1));
                    if (random.nextInt(200) > 0) {
                        rows.add(row(candidate, key, "r" + reader, level, ""));
                    }
                }
                if (random.nextInt(10) == 0) {
                    rows.add(row(candidate, key, "z", random.nextInt(5), "adjudication"));
                }
            }
        }
        return ratings(plan, rows.toArray(String[]::new));
    }

    private static String row(
            int candidate, CriterionKey key, String reader, int level, String role) {
        return "c%03d,%s,%s,%s,%d,,%s"
                .formatted(candidate, key.task(), key.criterion(), reader, level, role);
    }
}
