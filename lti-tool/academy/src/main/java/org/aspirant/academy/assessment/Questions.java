package org.aspirant.academy.assessment;

import java.util.List;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Need;
import org.aspirant.rubric.scoring.NeedKind;

/** Which criteria a sheet asks about. */
public final class Questions {

    private Questions() {}

    /** All of the plan's for an assessor; those that the decision waits for, for an adjudicator. */
    public static List<CriterionKey> of(
            RatingSheet.Role role, Yardstick yardstick, Decision decision) {
        var all = yardstick.plan().composition().keys();
        return role == RatingSheet.Role.RATING
                ? all.toList()
                : all.filter(key -> decision.needs().stream().anyMatch(need -> asks(need, key)))
                        .toList();
    }

    private static boolean asks(Need need, CriterionKey key) {
        return need.kind() == NeedKind.ADJUDICATION
                && (need.task() == null || need.task().equals(key.task()))
                && (need.criterion() == null || need.criterion().equals(key.criterion()));
    }
}
