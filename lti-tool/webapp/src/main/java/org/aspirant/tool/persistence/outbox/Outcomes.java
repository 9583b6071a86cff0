package org.aspirant.tool.persistence.outbox;

import java.time.Clock;
import java.time.Instant;
import org.aspirant.tool.persistence.Text;
import org.aspirant.tool.persistence.reconciliation.JdbiReconciliations;
import org.aspirant.tool.platformlink.delivery.DeliveryFault;
import org.aspirant.tool.platformlink.delivery.PendingScore;
import org.aspirant.tool.platformlink.delivery.Standing;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * What became of attempts to send a message. That a grade is to be read back is written before the
 * message is settled: a node that dies in between sends once more, whereas what is settled nobody
 * looks at again, and it would never be compared.
 */
public final class Outcomes {

    private static final int DETAIL = 1_000;

    private final Jdbi jdbi;
    private final Clock clock;
    private final JdbiReconciliations reconciliations;

    public Outcomes(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.reconciliations = new JdbiReconciliations(jdbi);
    }

    /** Notes that a grade is in the gradebook as it was sent. */
    void delivered(Attempt attempt) {
        PendingScore score = attempt.score();
        if (score.points() != null) {
            reconciliations.delivered(score.place(), score.cell(), clock.instant());
        }
        settle(attempt, Standing.State.SENT, null, "");
    }

    /** Notes that somebody changed the grade in the gradebook, and what stands there. */
    void overridden(Attempt attempt, PendingScore.Points shown, String detail) {
        PendingScore score = attempt.score();
        Instant now = clock.instant();
        reconciliations.delivered(score.place(), score.cell(), now);
        reconciliations.differs(score.place(), score.cell(), shown, now);
        settle(attempt, Standing.State.OVERRIDDEN, null, detail);
    }

    /**
     * Notes the end of a message's way, and that older ones of the pair need nobody any more; a
     * grade is only ever replaced by a grade.
     */
    void settle(
            Attempt attempt, Standing.State state, @Nullable DeliveryFault fault, String detail) {
        Instant now = clock.instant();
        PendingScore score = attempt.score();
        jdbi.useHandle(
                handle -> {
                    handle.createUpdate(
                                    """
                                    update departure set state = :state, last_reason = :fault,
                                        last_detail = :detail, settled_at = :now
                                    where number = :number and state = :waiting""")
                            .bind("state", state.name())
                            .bind("fault", fault == null ? null : fault.name())
                            .bind("detail", Text.line(detail, DETAIL))
                            .bind("now", now)
                            .bind("number", attempt.number())
                            .bind("waiting", Standing.State.WAITING.name())
                            .execute();
                    handle.createUpdate(
                                    """
                                    update departure set state = :superseded, settled_at = :now
                                    where pair = :pair and number < :number
                                    and state in (:waiting, :dead)
                                    and (given is null or :graded)""")
                            .bind("superseded", Standing.State.SUPERSEDED.name())
                            .bind("now", now)
                            .bind("pair", Pair.of(score.place(), score.cell()).value())
                            .bind("number", attempt.number())
                            .bind("waiting", Standing.State.WAITING.name())
                            .bind("dead", Standing.State.DEAD.name())
                            .bind("graded", score.points() != null)
                            .execute();
                });
    }

    /** Notes why an attempt did not succeed; the message goes on waiting. */
    void failed(Attempt attempt, DeliveryFault fault, String detail, Instant next) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        update departure
                                        set last_reason = :fault, last_detail = :detail,
                                            next_attempt_at = :next
                                        where number = :number and state = :waiting""")
                                .bind("fault", fault.name())
                                .bind("detail", Text.line(detail, DETAIL))
                                .bind("next", next)
                                .bind("number", attempt.number())
                                .bind("waiting", Standing.State.WAITING.name())
                                .execute());
    }
}
