package org.aspirant.tool.persistence.outbox;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import org.aspirant.academy.activity.Progress;
import org.aspirant.academy.activity.ProgressDepartures;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.release.ColumnGrade;
import org.aspirant.academy.release.ColumnName;
import org.aspirant.academy.release.GradeDepartures;
import org.aspirant.tool.persistence.Keys;
import org.aspirant.tool.platformlink.delivery.Cell;
import org.aspirant.tool.platformlink.delivery.Standing;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The writing end of the outbox: one row in the transaction that is running, and nothing else. A
 * row holds numbers, opaque ids and words of the plan only.
 */
public final class JdbiDepartures implements GradeDepartures, ProgressDepartures {

    private final Jdbi jdbi;
    private final Clock clock;

    public JdbiDepartures(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public void queue(ColumnGrade grade) {
        insert(
                grade.place(),
                grade.candidate(),
                grade.column(),
                Progress.Stage.RELEASED,
                grade.given(),
                grade.maximum(),
                grade.releasedAt());
    }

    @Override
    public void queue(Progress progress) {
        insert(
                progress.place(),
                progress.subject(),
                ColumnName.OWN,
                progress.stage(),
                null,
                null,
                progress.at());
    }

    private void insert(
            ActivityKey place,
            SubjectId subject,
            ColumnName column,
            Progress.Stage stage,
            @Nullable BigDecimal given,
            @Nullable BigDecimal maximum,
            Instant happenedAt) {
        jdbi.useHandle(
                handle ->
                        Keys.bind(
                                        handle.createUpdate(
                                                """
                                                insert into departure (pair, organization_id, course_id,
                                                    activity_id, subject_id, column_id,
                                                    column_title, stage, given, maximum,
                                                    happened_at, queued_at, state, attempts)
                                                values (:pair, :organization, :course, :activity,
                                                    :subject, :column, :title, :stage, :given,
                                                    :maximum, :happenedAt, :now, :state, 0)"""),
                                        place)
                                .bind(
                                        "pair",
                                        Pair.of(place, new Cell(subject, column.id())).value())
                                .bind("subject", subject)
                                .bind("column", column.id())
                                .bind("title", column.title())
                                .bind("stage", stage.name())
                                .bind("given", given == null ? null : given.toPlainString())
                                .bind("maximum", maximum == null ? null : maximum.toPlainString())
                                .bind("happenedAt", happenedAt)
                                .bind("now", clock.instant())
                                .bind("state", Standing.State.WAITING.name())
                                .execute());
    }
}
