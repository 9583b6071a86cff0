package org.aspirant.tool.persistence.roster;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.course.CourseId;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.tool.persistence.errand.DueRows;
import org.aspirant.tool.persistence.errand.Errands;
import org.aspirant.tool.platformlink.roster.SyncingRoster;
import org.jdbi.v3.core.Jdbi;

/** Reads the lists that are due: those that somebody asked for first. */
public final class RosterErrands implements Errands {

    private static final String NAME = "roster";
    private static final DueRows ROWS =
            new DueRows("member_list", "offered_at", JdbiMemberLists.FORGOTTEN);

    private final Jdbi jdbi;
    private final SyncingRoster syncing;
    private final Clock clock;

    public RosterErrands(Jdbi jdbi, SyncingRoster syncing, Clock clock) {
        this.jdbi = jdbi;
        this.syncing = syncing;
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
        course(errand).ifPresent(syncing::sync);
    }

    private Optional<CourseKey> course(String errand) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select organization_id, course_id from member_list
                                        where errand = :errand""")
                                .bind("errand", errand)
                                .map(
                                        (row, context) ->
                                                new CourseKey(
                                                        new OrganizationId(
                                                                row.getString("organization_id")),
                                                        new CourseId(row.getString("course_id"))))
                                .findOne());
    }
}
