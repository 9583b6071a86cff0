package org.aspirant.tool.persistence.reconciliation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.tool.persistence.Keys;
import org.aspirant.tool.persistence.errand.DueRows;
import org.aspirant.tool.persistence.errand.Errands;
import org.aspirant.tool.platformlink.reconciliation.Reconciling;
import org.jdbi.v3.core.Jdbi;

/** Reads the columns that are due: those that somebody asked for first. */
public final class ReconcilingErrands implements Errands {

    private static final String NAME = "reconciliation";
    private static final DueRows ROWS =
            new DueRows("gradebook_reading", "delivered_at", JdbiReconciliations.FORGOTTEN);

    private final Jdbi jdbi;
    private final Reconciling reconciling;
    private final Clock clock;

    public ReconcilingErrands(Jdbi jdbi, Reconciling reconciling, Clock clock) {
        this.jdbi = jdbi;
        this.reconciling = reconciling;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> due(int most) {
        return ROWS.errands(jdbi, NAME, clock.instant(), most);
    }

    @Override
    public void run(String errand) {
        place(errand).ifPresent(reconciling::reconcile);
    }

    private Optional<ActivityKey> place(String errand) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select organization_id, course_id, activity_id
                                        from gradebook_reading where errand = :errand""")
                                .bind("errand", errand)
                                .map((row, context) -> Keys.place(row))
                                .findOne());
    }
}
