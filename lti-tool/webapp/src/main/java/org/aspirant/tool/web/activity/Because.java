package org.aspirant.tool.web.activity;

import java.util.Optional;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.rubric.criteria.Level;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.explain.Explanation;
import org.aspirant.rubric.explain.Explanation.OfCause;
import org.aspirant.rubric.explain.Explanation.OfComposite;
import org.aspirant.rubric.explain.Explanation.OfCount;
import org.aspirant.rubric.explain.Explanation.OfCriterion;
import org.aspirant.rubric.explain.Explanation.OfCut;
import org.aspirant.rubric.explain.Explanation.OfEvidence;
import org.aspirant.rubric.explain.Explanation.OfFloor;
import org.aspirant.rubric.explain.Explanation.OfReading;
import org.aspirant.rubric.explain.Explanation.OfResolution;
import org.aspirant.rubric.explain.Explanation.OfTask;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.plan.Scale;
import org.aspirant.rubric.rating.Evidence;
import org.aspirant.rubric.rating.Mark;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Settlement.Settled;
import org.aspirant.tool.web.assess.Artifact;
import org.aspirant.tool.web.page.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Says why a decision is what it is, one sentence a node, in the reader's language. Readers have no
 * names and no ids here.
 *
 * @param artifact what evidence points into
 * @param about the criterion whose readings are told; empty above the criteria
 */
public record Because(
        Messages text, Yardstick yardstick, Artifact artifact, Optional<CriterionKey> about) {

    /** For what a node rests on: below a criterion, levels have the names that it gives them. */
    public Because below(Explanation node) {
        return node instanceof OfCriterion criterion
                ? new Because(text, yardstick, artifact, Optional.of(criterion.score().key()))
                : this;
    }

    /** The sentence for a node; what it rests on is said below it. */
    public String say(Explanation node) {
        if (node instanceof OfCause cause) {
            return cause(cause.cause());
        } else if (node instanceof OfCut cut) {
            return text.get(
                    cut.check().reached() ? "because.cut-reached" : "because.cut-missed",
                    number(cut.composite()),
                    number(cut.check().cut().effective()));
        } else if (node instanceof OfFloor floor) {
            return floor(floor);
        } else if (node instanceof OfCount count) {
            return text.get(
                    count.check().met() ? "because.count-met" : "because.count-missed",
                    count.check().counted(),
                    number(count.check().rule().below()),
                    count.check().rule().atMost());
        } else if (node instanceof OfComposite composite) {
            return composite(composite.value());
        } else if (node instanceof OfTask task) {
            return text.get("because.task", number(task.score().score()));
        } else if (node instanceof OfCriterion criterion) {
            return text.get(
                    "because.criterion",
                    title(criterion.score().key()),
                    number(criterion.score().value().orElse(null)));
        } else if (node instanceof OfResolution resolution) {
            return resolved(resolution);
        } else if (node instanceof OfReading reading) {
            return reading(reading);
        } else if (node instanceof OfEvidence evidence) {
            return evidence(evidence.evidence());
        }
        return text.get("because.waiting");
    }

    private String cause(Decision.Cause cause) {
        String code = cause.code();
        String why = code == null ? text.get("because.nothing-to-score") : code(code);
        String criterion = cause.criterion();
        return criterion == null
                ? why
                : text.get(
                        "because.criterion", title(new CriterionKey(cause.task(), criterion)), why);
    }

    private String composite(@Nullable Exact value) {
        return value == null
                ? text.get("because.no-composite")
                : text.get(
                        "because.composite",
                        number(value),
                        number(yardstick.plan().composition().highest()));
    }

    private String floor(OfFloor floor) {
        var check = floor.check();
        String criterion = check.criterion();
        String what =
                criterion == null
                        ? text.get("because.the-task")
                        : title(new CriterionKey(check.task(), criterion));
        return text.get(
                check.met() ? "because.floor-met" : "because.floor-missed",
                what,
                number(check.score()),
                number(check.floor().atLeast()));
    }

    private String resolved(OfResolution resolution) {
        if (resolution.settlement() instanceof Settled settled) {
            return text.or("because.rule." + settled.rule().key(), text.get("because.rule.other"));
        }
        return text.get("because.unresolved");
    }

    private String reading(OfReading reading) {
        String standing = text.get("because.standing." + reading.reading().standing().key());
        String role = "because.reading." + reading.reading().role().key();
        if (reading.reading().mark() instanceof Mark.Coded coded) {
            return text.get(role + ".code", code(coded.code()), standing);
        }
        return text.get(role, level(reading.level()), number(reading.reading().value()), standing);
    }

    private String level(Scale.@Nullable Level level) {
        if (level == null) {
            return text.get("because.no-level");
        }
        return about.flatMap(yardstick::words)
                .flatMap(words -> words.level(level.id()))
                .map(Level::title)
                .orElse(level.id());
    }

    private String code(String id) {
        return text.or("code." + id, id);
    }

    private String evidence(Evidence evidence) {
        return text.get(
                "because.evidence",
                evidence instanceof Evidence.Passage passage
                        ? artifact.sourceTitle(passage.kind() + ":" + passage.target())
                        : evidence.text());
    }

    private String title(CriterionKey key) {
        return yardstick.words(key).map(words -> words.title()).orElse(key.criterion());
    }

    private String number(@Nullable Exact value) {
        return value == null
                ? text.get("because.none")
                : value.rounded().stripTrailingZeros().toPlainString();
    }
}
