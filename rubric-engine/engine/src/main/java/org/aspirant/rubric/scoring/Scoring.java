package org.aspirant.rubric.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aspirant.rubric.canonical.ContentHash;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.plan.Handling.Effect;
import org.aspirant.rubric.plan.Raters;
import org.aspirant.rubric.rating.AssessorId;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.rating.RatingOutcome;
import org.aspirant.rubric.rating.RatingRole;
import org.aspirant.rubric.rating.RatingRules;
import org.aspirant.rubric.scoring.Decision.Cause;
import org.aspirant.rubric.scoring.Reading.Standing;
import org.aspirant.rubric.scoring.Settlement.Open;
import org.aspirant.rubric.table.RatingCells;

/**
 * Scores candidates under one plan.
 *
 * <p>A pure function of the plan and the events: the same events give the same decisions. Their
 * order says only which of two ratings with the same {@link RatingEvent.Key} is the later one,
 * which replaces the earlier.
 */
public final class Scoring {

    private final AssessmentPlan plan;
    private final ContentHash planHash;
    private final RatingRules rules;
    private final List<CriterionKey> criteria;
    private final Map<CriterionKey, Integer> places = new HashMap<>();
    private final List<TaskScoring> tasks;
    private final Disputes disputes;
    private final Judging judging;
    private final Ending ending;

    public Scoring(AssessmentPlan plan) {
        this(plan, plan.hash());
    }

    /**
     * Scores under a plan that is only thought of: chance sends the same tasks to a second reader
     * as under the plan that the ratings were made for.
     *
     * @param drawnUnder the hash of that plan
     */
    public Scoring(AssessmentPlan plan, ContentHash drawnUnder) {
        this.plan = plan;
        this.planHash = drawnUnder;
        this.rules = new RatingRules(plan);
        this.criteria = plan.composition().keys().toList();
        criteria.forEach(key -> places.put(key, places.size()));
        this.tasks =
                plan.composition().tasks().stream()
                        .map(task -> new TaskScoring(plan, task))
                        .toList();
        this.disputes = new Disputes(plan);
        this.judging = new Judging(plan);
        this.ending = new Ending(plan);
    }

    /**
     * Every candidate of whom there is an event, by id.
     *
     * @throws IllegalArgumentException if the plan does not admit an event ({@link
     *     RatingRules#admit})
     */
    public static List<Decision> score(AssessmentPlan plan, Iterable<RatingEvent> events) {
        return new Scoring(plan).decisions(events);
    }

    /** As {@link #score}. */
    public List<Decision> decisions(Iterable<RatingEvent> events) {
        return each(events, this::decide);
    }

    /** As {@link #score}, before it is known where the deciding cut will be. */
    public List<AtAnyCut> atAnyCut(Iterable<RatingEvent> events) {
        return each(events, (id, read) -> new AtAnyCut(this, disputes, id, read));
    }

    private <T> List<T> each(
            Iterable<RatingEvent> events, BiFunction<CandidateId, List<TaskScore>, T> made) {
        Map<CandidateId, Map<RatingEvent.Key, RatingEvent>> byCandidate = new TreeMap<>();
        var second = secondReadings();
        for (RatingEvent event : events) {
            second.add(event);
            byCandidate
                    .computeIfAbsent(event.candidate(), id -> new LinkedHashMap<>())
                    .put(event.key(), admitted(event));
        }
        List<T> all = new ArrayList<>();
        byCandidate.forEach((id, latest) -> all.add(made.apply(id, read(latest.values(), second))));
        return all;
    }

    /**
     * One candidate, of whom there may be no event yet. Events of others say only how much an
     * assessor has read; under a plan that does not {@linkplain
     * org.aspirant.rubric.plan.Raters#followsWorkload() ask for it} they may be left out.
     *
     * @throws IllegalArgumentException if the plan does not admit an event of the candidate
     */
    public Decision decision(CandidateId candidate, Iterable<RatingEvent> events) {
        Map<RatingEvent.Key, RatingEvent> latest = new LinkedHashMap<>();
        var second = secondReadings();
        for (RatingEvent event : events) {
            second.add(event);
            if (event.candidate().equals(candidate)) {
                latest.put(event.key(), admitted(event));
            }
        }
        return decide(candidate, latest.values(), second);
    }

    /**
     * Every candidate of whom there is an event, by id; decided on all processors, and nothing is
     * kept but what the caller keeps.
     *
     * @param ratings each of which the plan admits
     * @param shown what is made of each decision; by several threads
     * @param taker gets it, in the order of ids, in the thread of the caller
     */
    public <T> void decide(RatingCells ratings, Function<Decision, T> shown, Consumer<T> taker) {
        var second = secondReadings();
        if (plan.raters().followsWorkload()) {
            ratings.forEach(second::add);
        }
        var byCriterion = ratings.by(criteria);
        InOrder.make(
                ratings.candidates(),
                at -> shown.apply(decide(ratings.candidate(at), read(byCriterion.of(at), second))),
                taker);
    }

    /** As {@link #score}; each rating is one that the plan admits. */
    public List<Decision> decisions(RatingCells ratings) {
        List<Decision> decisions = new ArrayList<>();
        decide(ratings, decision -> decision, decisions::add);
        return decisions;
    }

    SecondReadings secondReadings() {
        return new SecondReadings(plan, planHash);
    }

    RatingEvent admitted(RatingEvent event) {
        var outcome = rules.admit(event);
        if (outcome instanceof RatingOutcome.Admitted admitted) {
            return admitted.event();
        }
        throw new IllegalArgumentException(((RatingOutcome.Refused) outcome).detail());
    }

    Decision decide(CandidateId candidate, Collection<RatingEvent> events, SecondReadings second) {
        return decide(candidate, read(events, second));
    }

    private List<TaskScore> read(Collection<RatingEvent> events, SecondReadings second) {
        List<List<RatingEvent>> byCriterion = new ArrayList<>();
        criteria.forEach(key -> byCriterion.add(new ArrayList<>()));
        for (RatingEvent event : events) {
            byCriterion.get(Objects.requireNonNull(places.get(event.criterion()))).add(event);
        }
        return read(byCriterion, second);
    }

    /** From the events of each criterion, in the order of the plan. */
    private List<TaskScore> read(List<List<RatingEvent>> events, SecondReadings second) {
        List<TaskScore> read = new ArrayList<>(tasks.size());
        int from = 0;
        for (TaskScoring task : tasks) {
            int to = from + task.criteria();
            read.add(task.score(events.subList(from, to), second));
            from = to;
        }
        return List.copyOf(read);
    }

    private Decision decide(CandidateId candidate, List<TaskScore> read) {
        return decide(candidate, read, disputes.inDispute(read));
    }

    /** What readings come to if these criteria are in dispute. */
    Decision decide(CandidateId candidate, List<TaskScore> read, Set<CriterionKey> disputed) {
        List<Cause> coded = ending.byCodes(read);
        if (!coded.isEmpty()) {
            return Ending.isVoid(coded)
                    ? new Decision.Void(candidate, coded, read)
                    : new Decision.Incomplete(candidate, coded, read);
        }
        List<TaskScore> tasks = disputes.open(read, disputed);
        List<Need> needs = needs(tasks);
        if (!needs.isEmpty()) {
            return waiting(candidate, needs, tasks);
        }
        List<Cause> absent = Ending.byAbsence(tasks);
        if (!absent.isEmpty()) {
            return new Decision.Incomplete(candidate, absent, tasks);
        }
        return judging.judge(tasks)
                .<Decision>map(verdict -> new Decision.Decided(candidate, verdict, tasks))
                .orElseGet(() -> new Decision.Incomplete(candidate, nothingLeft(tasks), tasks));
    }

    private static Decision waiting(
            CandidateId candidate, List<Need> needs, List<TaskScore> tasks) {
        var kinds = needs.stream().map(Need::kind).collect(Collectors.toSet());
        if (kinds.contains(NeedKind.RATING)
                || kinds.contains(NeedKind.EVIDENCE)
                || kinds.contains(NeedKind.ASSESSOR)) {
            return new Decision.Awaiting(candidate, needs, tasks);
        }
        return kinds.contains(NeedKind.SECOND_RATING)
                ? new Decision.NeedsSecondRating(candidate, needs, tasks)
                : new Decision.NeedsAdjudication(candidate, needs, tasks);
    }

    private List<Need> needs(List<TaskScore> tasks) {
        List<Need> needs = new ArrayList<>();
        for (TaskScore task : tasks) {
            for (CriterionScore criterion : task.criteria()) {
                if (criterion.settlement() instanceof Open open) {
                    needs.add(new Need(task.task(), criterion.key().criterion(), open.need()));
                }
            }
        }
        if (needs.isEmpty() && tooFewAssessors(tasks)) {
            needs.add(new Need(null, null, NeedKind.ASSESSOR));
        }
        return needs;
    }

    /** A task that was never handed in asks for one assessor less. */
    private boolean tooFewAssessors(List<TaskScore> tasks) {
        if (plan.raters().reading() instanceof Raters.All) {
            return false;
        }
        Set<AssessorId> contributing = new HashSet<>();
        int notHandedIn = 0;
        for (TaskScore task : tasks) {
            boolean handedIn = false;
            for (CriterionScore criterion : task.criteria()) {
                for (Reading reading : criterion.readings()) {
                    handedIn = true;
                    if (contributes(reading)) {
                        contributing.add(reading.assessor());
                    }
                }
            }
            notHandedIn += handedIn ? 0 : 1;
        }
        return contributing.size() < plan.raters().minimumAssessors() - notHandedIn;
    }

    private static boolean contributes(Reading reading) {
        return reading.role() == RatingRole.RATING
                && (reading.standing() == Standing.COUNTS
                        || reading.standing() == Standing.SET_ASIDE);
    }

    private static List<Cause> nothingLeft(List<TaskScore> tasks) {
        return tasks.stream()
                .map(task -> new Cause(task.task(), null, Effect.INCOMPLETE, null))
                .toList();
    }
}
