package org.aspirant.academy.assessment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.submission.Submission;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.plan.Raters;
import org.aspirant.rubric.plan.Scale;

/** Enters, under a plan that nobody reads under, the rating that handing in is worth. */
public final class Completing {

    /** Who such ratings are by. */
    public static final SubjectId PROGRAM = new SubjectId(Raters.None.ASSESSOR);

    private final Clock clock;
    private final Ledger ledger;
    private final Deciding deciding;

    public Completing(Clock clock, Ledger ledger, Deciding deciding) {
        this.clock = clock;
        this.ledger = ledger;
        this.deciding = deciding;
    }

    /**
     * Rates every criterion at its highest level and decides, in the unit of work that is running.
     */
    public void complete(Submission submission, Yardstick yardstick) {
        List<LedgerEvent> events = new ArrayList<>();
        yardstick
                .plan()
                .composition()
                .keys()
                .forEach(key -> events.add(event(submission, yardstick, key, events.size() + 1)));
        ledger.append(submission.organization(), submission.id(), events);
        deciding.decide(submission, yardstick, PROGRAM);
    }

    private LedgerEvent event(
            Submission submission, Yardstick yardstick, CriterionKey key, int number) {
        var levels = yardstick.plan().composition().criterion(key).orElseThrow().levels().levels();
        return new LedgerEvent(
                number,
                null,
                RatingSheet.Role.RATING,
                submission.candidate(),
                PROGRAM,
                key.task(),
                key.criterion(),
                levels.stream().max(Comparator.comparing(Scale.Level::value)).orElseThrow().id(),
                null,
                List.of(),
                null,
                clock.instant());
    }
}
