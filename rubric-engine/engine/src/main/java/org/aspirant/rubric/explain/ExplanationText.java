package org.aspirant.rubric.explain;

import java.util.List;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.explain.Explanation.OfCause;
import org.aspirant.rubric.explain.Explanation.OfComposite;
import org.aspirant.rubric.explain.Explanation.OfCount;
import org.aspirant.rubric.explain.Explanation.OfCriterion;
import org.aspirant.rubric.explain.Explanation.OfCut;
import org.aspirant.rubric.explain.Explanation.OfDecision;
import org.aspirant.rubric.explain.Explanation.OfEvidence;
import org.aspirant.rubric.explain.Explanation.OfFloor;
import org.aspirant.rubric.explain.Explanation.OfNeed;
import org.aspirant.rubric.explain.Explanation.OfReading;
import org.aspirant.rubric.explain.Explanation.OfResolution;
import org.aspirant.rubric.explain.Explanation.OfTask;
import org.aspirant.rubric.plan.Combine;
import org.aspirant.rubric.plan.PassRules.Cut;
import org.aspirant.rubric.rating.Mark.Coded;
import org.aspirant.rubric.rating.RatingRole;
import org.aspirant.rubric.scoring.Decision.Cause;
import org.aspirant.rubric.scoring.Need;
import org.aspirant.rubric.scoring.Reading.Standing;
import org.aspirant.rubric.scoring.Settlement;
import org.aspirant.rubric.scoring.Settlement.Ended;
import org.aspirant.rubric.scoring.Settlement.LeftOut;
import org.aspirant.rubric.scoring.Settlement.Open;
import org.aspirant.rubric.scoring.Settlement.Settled;
import org.jspecify.annotations.Nullable;

/** An explanation as indented English lines, for terminals and logs of appeals. */
public final class ExplanationText {

    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    private ExplanationText() {}

    /** The node and everything below it, each on a line of its own. */
    public static String of(Explanation explanation) {
        var text = new ExplanationText();
        text.write(explanation, 0);
        return text.text.toString();
    }

    private void write(Explanation node, int depth) {
        text.append(INDENT.repeat(depth)).append(line(node)).append('\n');
        for (Explanation below : node.because()) {
            write(below, depth + 1);
        }
    }

    /** One node alone. */
    public static String line(Explanation node) {
        if (node instanceof OfDecision decision) {
            return decision.candidate() + ": " + decision(decision);
        } else if (node instanceof OfNeed need) {
            return "due: " + need(need.need());
        } else if (node instanceof OfCause cause) {
            return "because: " + cause(cause.cause());
        } else if (node instanceof OfCut cut) {
            return cut(cut);
        } else if (node instanceof OfFloor floor) {
            return floor(floor);
        } else if (node instanceof OfCount count) {
            return count(count);
        } else if (node instanceof OfComposite composite) {
            return "composite "
                    + number(composite.value())
                    + of(composite.because(), composite.combine(), "tasks");
        } else if (node instanceof OfTask task) {
            return task(task);
        } else if (node instanceof OfCriterion criterion) {
            return criterion(criterion);
        } else if (node instanceof OfResolution resolution) {
            return resolution(resolution.settlement());
        } else if (node instanceof OfReading reading) {
            return reading(reading);
        }
        return "evidence: " + ((OfEvidence) node).evidence().text();
    }

    private static String of(List<?> parts, Combine combine, String what) {
        return parts.size() == 1 ? "" : ", " + combine.key().replace('-', ' ') + " of " + what;
    }

    private static String decision(OfDecision decision) {
        Boolean passed = decision.passed();
        return passed == null
                ? decision.status().key()
                : decision.status().key() + ", " + (passed ? "passed" : "not passed");
    }

    /** What is due. */
    public static String need(Need need) {
        String what =
                switch (need.kind()) {
                    case EVIDENCE -> "evidence for the rating";
                    case ASSESSOR -> "rating";
                    case RATING, SECOND_RATING, ADJUDICATION -> need.kind().key().replace('-', ' ');
                };
        return what
                + (need.task() == null ? " by another person" : " of task " + need.task())
                + (need.criterion() == null ? "" : ", criterion " + need.criterion());
    }

    private static String cause(Cause cause) {
        return (cause.code() == null ? "nothing to score" : "code " + cause.code())
                + " in task "
                + cause.task()
                + (cause.criterion() == null ? "" : ", criterion " + cause.criterion());
    }

    private static String cut(OfCut node) {
        Cut cut = node.check().cut();
        Exact sem = cut.sem();
        return "cut "
                + cut.id()
                + ": "
                + number(node.composite())
                + (node.check().reached() ? " is at least " : " is below ")
                + number(cut.effective())
                + (sem == null
                        ? ""
                        : " ("
                                + number(cut.atLeast())
                                + " less one standard error of "
                                + number(sem)
                                + ")")
                + (node.decides() ? "" : "; reported only");
    }

    private static String floor(OfFloor node) {
        var check = node.check();
        String what =
                check.criterion() == null
                        ? "task " + check.task()
                        : "criterion " + check.criterion() + " of task " + check.task();
        if (check.score() == null) {
            return "floor of " + what + ": left out, so not held against it";
        }
        return "floor of "
                + what
                + ": "
                + number(check.score())
                + (check.met() ? " is at least " : " is below ")
                + number(check.floor().atLeast());
    }

    private static String count(OfCount node) {
        var check = node.check();
        return "count in "
                + (check.task() == null ? "the plan" : "task " + check.task())
                + ": "
                + check.counted()
                + " below "
                + number(check.rule().below())
                + (check.met() ? ", and " : ", but only ")
                + check.rule().atMost()
                + " allowed";
    }

    private static String task(OfTask node) {
        boolean only = node.score().otherAttempts().isEmpty();
        String best = only || node.score().score() == null ? "" : ", the best of its attempts";
        return "task "
                + node.task().id()
                + ": "
                + number(node.score().score())
                + of(node.because(), node.task().combine(), "criteria")
                + ", weight "
                + number(node.task().weight())
                + (node.score().attempt() == 1 && only ? "" : ", attempt " + node.score().attempt())
                + best;
    }

    private static String criterion(OfCriterion node) {
        String competency = node.criterion().competency();
        return "criterion "
                + node.criterion().id()
                + (competency == null ? "" : " (competency " + competency + ")")
                + ": "
                + number(node.score().value().orElse(null))
                + ", weight "
                + number(node.criterion().weight());
    }

    private static String resolution(Settlement settlement) {
        if (settlement instanceof Settled settled) {
            return "resolved by "
                    + settled.rule().key().replace('-', ' ')
                    + (settled.code() == null ? "" : ", code " + settled.code());
        } else if (settlement instanceof LeftOut leftOut) {
            return "left out by code " + leftOut.code();
        } else if (settlement instanceof Ended ended) {
            return ended.effect().key()
                    + (ended.code() == null
                            ? ", nothing was handed in"
                            : " by code " + ended.code());
        }
        return "not resolved: " + ((Open) settlement).need().key().replace('-', ' ') + " is due";
    }

    private static String reading(OfReading node) {
        var reading = node.reading();
        String mark =
                reading.mark() instanceof Coded coded
                        ? "code " + coded.code()
                        : "level " + (node.level() == null ? "" : node.level().id());
        return (reading.role() == RatingRole.RATING ? "" : reading.role().key() + " by ")
                + reading.assessor()
                + ": "
                + mark
                + (reading.value() == null ? "" : ", worth " + number(reading.value()))
                + standing(reading.standing());
    }

    private static String standing(Standing standing) {
        return switch (standing) {
            case COUNTS -> "";
            case SET_ASIDE -> "; set aside";
            case LACKS_EVIDENCE -> "; does not count without evidence";
            case LACKS_NOTE -> "; does not count without a note of where they looked";
            case NEVER_COUNTS -> "; made to check the assessor";
        };
    }

    /** Two decimals, and the exact fraction where those are not all of it. */
    private static String number(@Nullable Exact value) {
        if (value == null) {
            return "none";
        }
        String rounded = value.rounded().stripTrailingZeros().toPlainString();
        return Exact.parse(rounded).equals(value) ? rounded : rounded + " (" + value + ")";
    }
}
