package org.aspirant.tool.persistence.outbox;

import java.math.BigDecimal;
import java.time.Instant;
import org.aspirant.academy.Opaque;
import org.aspirant.academy.activity.Progress;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseId;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.release.ColumnGrade;
import org.aspirant.academy.release.ColumnName;
import org.aspirant.tool.platformlink.delivery.Cell;

/** One candidate in one activity, and what is released for them. */
final class Released {

    static final Instant AT = Instant.parse("2026-11-02T09:30:00.750Z");

    final ActivityKey place =
            new ActivityKey(
                    new OrganizationId(Opaque.fresh()),
                    new CourseId(Opaque.fresh()),
                    new ActivityId(Opaque.fresh()));
    final SubjectId candidate = new SubjectId(Opaque.fresh());
    final Pair pair = Pair.of(place, candidate);

    Cell cell() {
        return new Cell(candidate, ColumnName.OWN.id());
    }

    ColumnGrade grade(String points) {
        return grade(ColumnName.OWN, points);
    }

    ColumnGrade grade(ColumnName column, String points) {
        return new ColumnGrade(
                place, candidate, column, new BigDecimal(points), new BigDecimal("20.00"), AT);
    }

    Progress progress(Progress.Stage stage) {
        return new Progress(place, candidate, stage, AT);
    }
}
