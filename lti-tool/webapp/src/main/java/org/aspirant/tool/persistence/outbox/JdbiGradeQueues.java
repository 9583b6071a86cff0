package org.aspirant.tool.persistence.outbox;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.tool.administration.grades.GradeQueues;
import org.aspirant.tool.persistence.Rows;
import org.aspirant.tool.platformlink.delivery.Standing;
import org.jdbi.v3.core.Jdbi;

/**
 * The outbox, counted by organization. A dead row counts only while its person has no newer one.
 */
public final class JdbiGradeQueues implements GradeQueues {

    private final Jdbi jdbi;

    public JdbiGradeQueues(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Map<OrganizationId, Queue> all() {
        return jdbi.withHandle(
                handle ->
                        handle
                                .createQuery(
                                        """
                                        select d.organization_id,
                                            sum(case when d.state = :waiting then 1 else 0 end)
                                                as waiting,
                                            sum(case when d.state = :dead then 1 else 0 end) as dead,
                                            min(case when d.state = :waiting then d.queued_at end)
                                                as oldest
                                        from departure d
                                        where d.state = :waiting or (d.state = :dead
                                            and d.given is not null and not exists (
                                                select 1 from departure newer
                                                where newer.pair = d.pair
                                                and newer.number > d.number
                                                and newer.given is not null))
                                        group by d.organization_id""")
                                .bind("waiting", Standing.State.WAITING.name())
                                .bind("dead", Standing.State.DEAD.name())
                                .map(
                                        (row, context) ->
                                                Map.entry(
                                                        new OrganizationId(row.getString(1)),
                                                        new Queue(
                                                                row.getInt("waiting"),
                                                                row.getInt("dead"),
                                                                Optional.ofNullable(
                                                                        Rows.instantOrNull(
                                                                                row, "oldest")))))
                                .list()
                                .stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
