package org.aspirant.rubric.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.Handling.ConditionCode;
import org.aspirant.rubric.plan.Handling.Effect;
import org.aspirant.rubric.plan.Scale;
import org.aspirant.rubric.plan.Scale.Level;
import org.aspirant.rubric.rating.Mark;
import org.aspirant.rubric.rating.Mark.AtLevel;
import org.aspirant.rubric.rating.Mark.Coded;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.rating.RatingFault;
import org.aspirant.rubric.rating.RatingRole;
import org.aspirant.rubric.rating.RatingRules;
import org.aspirant.rubric.scoring.Reading.Standing;
import org.jspecify.annotations.Nullable;

/** Everything that ratings can say of one criterion, looked up once. */
final class Sayings {

    private static final List<RatingRole> ROLES = List.of(RatingRole.values());

    private final RatingRules rules;
    private final Map<String, List<Said>> levels = new HashMap<>();
    private final Map<String, List<Said>> codes = new HashMap<>();
    private int number;

    /**
     * Of a criterion.
     *
     * @param scale its levels
     */
    Sayings(AssessmentPlan plan, Scale scale) {
        this.rules = new RatingRules(plan);
        for (Level level : scale.levels()) {
            var mark = new AtLevel(level.id());
            levels.put(level.id(), said(mark, level.absence(), ReadingKind.WORTH, level.value()));
        }
        for (ConditionCode code : plan.handling().codes()) {
            codes.put(
                    code.id(),
                    said(
                            new Coded(code.id()),
                            true,
                            ReadingKind.of(code.effect()),
                            code.effect() == Effect.ZERO ? Exact.ZERO : null));
        }
    }

    /** By {@link #place}. */
    private List<Said> said(Mark mark, boolean absence, ReadingKind kind, @Nullable Exact value) {
        List<Said> said = new ArrayList<>();
        for (RatingRole role : ROLES) {
            for (boolean evidence : new boolean[] {false, true}) {
                var standing = standing(role, absence, evidence);
                said.add(new Said(number++, role, mark, kind, value, standing));
            }
        }
        return said;
    }

    @SuppressWarnings("EnumOrdinal") // asked of every rating
    private static int place(RatingRole role, boolean evidence) {
        return role.ordinal() * 2 + (evidence ? 1 : 0);
    }

    private Standing standing(RatingRole role, boolean absence, boolean evidence) {
        if (!role.canCount()) {
            return Standing.NEVER_COUNTS;
        }
        return rules.shortOf(absence, evidence)
                .map(
                        fault ->
                                fault == RatingFault.NO_NOTE
                                        ? Standing.LACKS_NOTE
                                        : Standing.LACKS_EVIDENCE)
                .orElse(Standing.COUNTS);
    }

    /** How many different things can be said. */
    int size() {
        return number;
    }

    /** What an event says that the plan admits. */
    Said of(RatingEvent event) {
        List<Said> said =
                event.mark() instanceof AtLevel at
                        ? levels.get(at.level())
                        : codes.get(((Coded) event.mark()).code());
        return Objects.requireNonNull(said).get(place(event.role(), !event.evidence().isEmpty()));
    }
}
