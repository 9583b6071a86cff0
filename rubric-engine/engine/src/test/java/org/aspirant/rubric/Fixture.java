package org.aspirant.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Known;
import org.aspirant.rubric.format.PlanCompiler;
import org.aspirant.rubric.format.ratings.RatingsCsv;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.aspirant.rubric.scoring.Scoring;

/** Short ways to plans, ratings and decisions in tests. */
public final class Fixture {

    private static final String HEADER = "candidate,task,criterion,assessor,level,code,role\n";

    private Fixture() {}

    /** One task {@code t} of criteria {@code a} and {@code b}, levels 0 to 4, and these keys. */
    public static AssessmentPlan plan(String... keys) {
        return planOf(
                """
                id: p
                title: A plan
                framework: f
                scale: [{id: n, value: 0, absence: true}, {id: 1, value: 1}, {id: 2, value: 2}, {id: 3, value: 3}, {id: 4, value: 4}]
                tasks: [{id: t, combine: mean, criteria: [{id: a, competency: c}, {id: b, competency: c}]}]
                """
                        + String.join("\n", keys));
    }

    public static AssessmentPlan planOf(String yaml) {
        return model(PlanCompiler.compile("plan.yaml", yaml, Known.NOTHING));
    }

    /**
     * Rows of {@code candidate,task,criterion,assessor,level,code,role}, all but the first five at
     * will.
     */
    public static List<RatingEvent> ratings(AssessmentPlan plan, String... rows) {
        var csv = new StringBuilder(HEADER);
        for (String row : rows) {
            csv.append(row).append(",".repeat(6 - (int) row.chars().filter(c -> c == ',').count()));
            csv.append('\n');
        }
        return model(RatingsCsv.read("ratings.csv", csv.toString(), plan));
    }

    /**
     * The decision on candidate {@code x} from rows of {@code criterion,assessor,level,code,role}.
     */
    public static Decision decide(AssessmentPlan plan, String... rows) {
        var full = new String[rows.length];
        for (int i = 0; i < rows.length; i++) {
            full[i] = "x,t," + rows[i];
        }
        var decisions = Scoring.score(plan, ratings(plan, full));
        assertThat(decisions).hasSize(1);
        return decisions.get(0);
    }

    public static Exact composite(Decision decision) {
        assertThat(decision).isInstanceOf(Decided.class);
        return ((Decided) decision).composite();
    }

    /** {@code kind criterion} of everything that is due. */
    public static List<String> needs(Decision decision) {
        return decision.needs().stream().map(n -> n.kind().key() + " " + n.criterion()).toList();
    }

    public static <T> T model(CompileOutcome<T> outcome) {
        if (outcome instanceof Refused<T> refused) {
            throw new AssertionError(refused.problems());
        }
        return ((Compiled<T>) outcome).model();
    }

    public static List<String> problems(CompileOutcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<?>) outcome).problems().stream().map(Object::toString).toList();
    }
}
