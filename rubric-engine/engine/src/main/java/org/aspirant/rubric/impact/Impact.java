package org.aspirant.rubric.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.aspirant.rubric.scoring.Scoring;
import org.aspirant.rubric.scoring.Verdict.CutCheck;
import org.jspecify.annotations.Nullable;

/**
 * What adopting a plan would do to ratings that are there.
 *
 * @param decisions one for each candidate, by id; before, and after all ratings that fit were taken
 *     over
 */
public record Impact(Migration migration, List<Compared> decisions) {

    public Impact {
        decisions = List.copyOf(decisions);
    }

    /**
     * One candidate.
     *
     * @param after null: no rating fits
     */
    public record Compared(Decision before, @Nullable Decision after) {

        public CandidateId candidate() {
            return before.candidate();
        }

        public Effect effect() {
            if (after == null) {
                return before instanceof Decided ? Effect.OPENED : Effect.UNDECIDED;
            }
            boolean was = before instanceof Decided;
            boolean is = after instanceof Decided;
            if (was && is) {
                return decided((Decided) before, (Decided) after);
            }
            return was ? Effect.OPENED : is ? Effect.CLOSED : Effect.UNDECIDED;
        }

        private static Effect decided(Decided before, Decided after) {
            if (before.passed() != after.passed()) {
                return after.passed() ? Effect.TO_PASS : Effect.TO_FAIL;
            }
            if (!before.composite().equals(after.composite())) {
                return Effect.OTHER_SCORE;
            }
            return reached(before).equals(reached(after)) ? Effect.SAME : Effect.OTHER_CUT;
        }

        private static Set<String> reached(Decided decided) {
            return decided.verdict().cuts().stream()
                    .filter(CutCheck::reached)
                    .map(check -> check.cut().id())
                    .collect(Collectors.toSet());
        }
    }

    /** What becomes of one decision. */
    public enum Effect {
        SAME("stays as it is"),
        OTHER_SCORE("same outcome with another composite"),
        OTHER_CUT("same outcome and composite, reaching other cuts"),
        TO_PASS("fail to pass"),
        TO_FAIL("pass to fail"),
        OPENED("decided, and no longer"),
        CLOSED("not decided, and now so"),
        UNDECIDED("not decided, before or after");

        private final String sentence;

        Effect(String sentence) {
            this.sentence = sentence;
        }

        /** Half a sentence for people. */
        public String sentence() {
            return sentence;
        }
    }

    /**
     * Takes ratings over and decides again.
     *
     * @param events that the old plan admits
     * @throws IllegalArgumentException if the plans are not versions of one plan
     */
    public static Impact of(AssessmentPlan old, AssessmentPlan revised, List<RatingEvent> events) {
        if (!old.id().equals(revised.id())) {
            throw new IllegalArgumentException(revised.id() + " is no version of " + old.id());
        }
        var migration = Migration.of(old, revised, events);
        Map<CandidateId, Decision> after = new LinkedHashMap<>();
        Scoring.score(revised, migration.ratings())
                .forEach(decision -> after.put(decision.candidate(), decision));
        List<Compared> compared = new ArrayList<>();
        for (Decision decision : Scoring.score(old, events)) {
            compared.add(new Compared(decision, after.get(decision.candidate())));
        }
        return new Impact(migration, compared);
    }

    /** How many decisions each effect has. */
    public long count(Effect effect) {
        return decisions.stream().filter(each -> each.effect() == effect).count();
    }
}
