package org.aspirant.tool.web.activity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.aspirant.academy.assessment.EvidenceView;
import org.aspirant.academy.release.Grade;
import org.aspirant.academy.release.ReleasedDecision;
import org.aspirant.academy.release.ReleasedDecision.Unscored;
import org.aspirant.academy.release.view.Feedback;
import org.aspirant.rubric.plan.GradeColumn;
import org.aspirant.tool.web.assess.Artifact;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * The decision, why it is what it is, and what the readers wrote; shown once it is released.
 *
 * @param artifact what was submitted, which evidence points into
 */
public record FeedbackPage(Frame frame, Feedback feedback, Artifact artifact) implements Page {

    @Override
    public String template() {
        return "activity/feedback.jte";
    }

    public ReleasedDecision decision() {
        return feedback.release().decision();
    }

    /** What was decided, in a few words. */
    public String heading() {
        if (decision() instanceof Unscored unscored) {
            return frame.text().get("feedback." + ended(unscored));
        }
        if (((Grade) decision()).column() == GradeColumn.Kind.COMPLETION) {
            return frame.text().get("feedback.completed");
        }
        return frame.text()
                .get(
                        Boolean.TRUE.equals(feedback.explanation().passed())
                                ? "feedback.met"
                                : "feedback.not-met");
    }

    /** What somebody can do whose work ended without a score. */
    public Optional<String> next() {
        return decision() instanceof Unscored unscored
                ? Optional.of(frame.text().get("feedback." + ended(unscored) + ".next"))
                : Optional.empty();
    }

    private static String ended(Unscored unscored) {
        return unscored.ended().name().toLowerCase(Locale.ROOT);
    }

    /** Why a reader who chose no level rated nothing. */
    public String code(Feedback.ByReader reading) {
        return frame.text().or("code." + reading.mark(), reading.mark());
    }

    /** Says the nodes of the explanation in the reader's language. */
    public Because because() {
        return new Because(frame.text(), feedback.yardstick(), artifact, Optional.empty());
    }

    /** All criteria at a glance. */
    public Profile profile() {
        return new Profile(frame.text(), feedback);
    }

    /** Where quoted words stand, in the reader's language; empty where nothing is quoted. */
    public String source(EvidenceView evidence) {
        return evidence.source().isEmpty() ? "" : artifact.sourceTitle(evidence.source());
    }

    /** {@code 3}, not {@code 3.00}. */
    public static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }
}
