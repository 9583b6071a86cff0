package org.aspirant.tool.persistence.outbox;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.tool.persistence.Keys;
import org.aspirant.tool.platformlink.delivery.Cell;
import org.aspirant.tool.platformlink.delivery.Deliveries;
import org.aspirant.tool.platformlink.delivery.Standing;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** What became of released grades, read from the outbox. */
public final class JdbiDeliveries implements Deliveries {

    /** The newest grade of each pair. */
    private static final String NEWEST =
            """
            select d.* from departure d
            join (select max(number) as number from departure
                where given is not null and organization_id = :organization group by pair) newest
            on newest.number = d.number
            where""";

    private final Jdbi jdbi;
    private final Clock clock;

    public JdbiDeliveries(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public List<Standing> of(ActivityKey place, SubjectId subject) {
        return jdbi.withHandle(
                handle ->
                        standings(
                                        Keys.bind(
                                                        handle.createQuery(
                                                                NEWEST
                                                                        + Keys.IN_ACTIVITY
                                                                        + "and subject_id ="
                                                                        + " :subject"),
                                                        place)
                                                .bind("subject", subject))
                                .sorted(Comparator.comparing(at -> !at.column().isOwn()))
                                .toList());
    }

    @Override
    public Map<Cell, Standing> in(ActivityKey place) {
        return jdbi.withHandle(
                handle ->
                        standings(Keys.bind(handle.createQuery(NEWEST + Keys.IN_ACTIVITY), place))
                                .collect(Collectors.toMap(Standing::cell, Function.identity())));
    }

    @Override
    public List<Standing> dead(OrganizationId organization) {
        return jdbi.withHandle(
                handle ->
                        standings(
                                        handle.createQuery(
                                                        NEWEST
                                                                + " organization_id = :organization"
                                                                + " and state = :dead order by"
                                                                + " d.number")
                                                .bind("organization", organization)
                                                .bind("dead", Standing.State.DEAD.name()))
                                .toList());
    }

    @Override
    public boolean sendAgain(ActivityKey place, SubjectId subject) {
        return jdbi.withHandle(
                handle ->
                        Keys.bind(
                                                handle.createUpdate(
                                                        """
                                                update departure
                                                set state = :waiting, settled_at = null,
                                                    queued_at = :now
                                                where state = :dead and number in (
                                                    select max(number) from departure
                                                    where organization_id = :organization
                                                    and course_id = :course
                                                    and activity_id = :activity
                                                    and subject_id = :subject
                                                    and given is not null group by pair)"""),
                                                place)
                                        .bind("waiting", Standing.State.WAITING.name())
                                        .bind("dead", Standing.State.DEAD.name())
                                        .bind("now", clock.instant())
                                        .bind("subject", subject)
                                        .execute()
                                > 0);
    }

    private static Stream<Standing> standings(Query query) {
        return query.map((row, context) -> Departure.of(row)).list().stream()
                .map(
                        row ->
                                new Standing(
                                        row.place(),
                                        row.subject(),
                                        row.column(),
                                        Objects.requireNonNull(row.points()),
                                        row.state(),
                                        row.attempts(),
                                        row.fault(),
                                        row.detail(),
                                        row.queuedAt(),
                                        row.isWaiting() ? row.nextAttempt() : null,
                                        row.settledAt()));
    }
}
