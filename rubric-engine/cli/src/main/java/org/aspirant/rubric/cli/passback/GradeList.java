package org.aspirant.rubric.cli.passback;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.aspirant.lti.claim.Subject;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.people.People;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.GradeColumn;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.jspecify.annotations.Nullable;

/**
 * Everybody's scores, to be passed back.
 *
 * @param column of the plan
 * @param people with the column {@value #ACCOUNT}
 */
public record GradeList(
        AssessmentPlan plan, GradeColumn column, List<Decision> decisions, People people) {

    /** What the platform calls a person. */
    public static final String ACCOUNT = "ltiUserId";

    /** The accounts that several candidates have: one grade would take the place of another. */
    public Set<String> shared() {
        Set<String> once = new HashSet<>();
        Set<String> shared = new TreeSet<>();
        for (Decision decision : decisions) {
            people.value(decision.candidate(), ACCOUNT)
                    .filter(account -> !once.add(account))
                    .ifPresent(shared::add);
        }
        return shared;
    }

    /**
     * Brings every decided candidate's score in.
     *
     * @param passback null to say only what would be sent
     * @param each is told of each candidate when it is over
     */
    public List<Passed> pass(@Nullable Passback passback, Consumer<Passed> each) {
        List<Passed> all = new ArrayList<>();
        for (Decision decision : decisions) {
            Passed passed = passed(decision, passback);
            each.accept(passed);
            all.add(passed);
        }
        return all;
    }

    private Passed passed(Decision decision, @Nullable Passback passback) {
        var candidate = decision.candidate();
        if (!(decision instanceof Decided decided)) {
            return new Passed(candidate, null, Passed.Result.NOT_DECIDED, decision.status().key());
        }
        Optional<BigDecimal> worth = decided.points(plan, column).map(Exact::rounded);
        if (worth.isEmpty()) {
            return new Passed(
                    candidate, null, Passed.Result.NOT_DECIDED, "The column's part is left out.");
        }
        BigDecimal points = worth.get();
        String account = people.value(candidate, ACCOUNT).orElse(null);
        if (account == null) {
            return new Passed(
                    candidate,
                    points,
                    Passed.Result.NO_ACCOUNT,
                    "The people file says nothing in " + ACCOUNT + ".");
        }
        if (passback == null) {
            return new Passed(candidate, points, Passed.Result.WOULD_BE_SENT, "");
        }
        var sent = passback.send(new Subject(account), points, column.points().rounded());
        return new Passed(candidate, points, sent.result(), sent.detail());
    }
}
