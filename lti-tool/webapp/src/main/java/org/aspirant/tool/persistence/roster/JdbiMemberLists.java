package org.aspirant.tool.persistence.roster;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.lti.claim.NrpsClaim;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.tool.persistence.Keys;
import org.aspirant.tool.persistence.Rows;
import org.aspirant.tool.persistence.errand.ErrandKey;
import org.aspirant.tool.persistence.errand.ReadingRows;
import org.aspirant.tool.platformlink.admission.Tenancy;
import org.aspirant.tool.platformlink.roster.ListAddress;
import org.aspirant.tool.platformlink.roster.ListReading;
import org.aspirant.tool.platformlink.roster.ListReading.State;
import org.aspirant.tool.platformlink.roster.MemberLists;
import org.aspirant.tool.platformlink.roster.SyncFault;
import org.jdbi.v3.core.Jdbi;

/** Where lists are and how far their reading is, in the database. */
public final class JdbiMemberLists implements MemberLists {

    /** The list of a course that nobody has opened for so long is read on demand alone. */
    public static final Duration FORGOTTEN = Duration.ofDays(120);

    /** A launch that says nothing new is noted once a day. */
    private static final Duration STALE = Duration.ofDays(1);

    private static final String PLACE = "context:";
    private static final int LONGEST_ADDRESS = 2_000;

    private final Jdbi jdbi;
    private final ReadingRows<CourseKey> lists;

    public JdbiMemberLists(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.lists = new ReadingRows<>(jdbi, "member_list", Keys.IN_COURSE, Keys::bind);
    }

    @Override
    public void offered(CourseKey course, NrpsClaim claim, Instant at, Instant first) {
        String address = claim.memberships().toString();
        if (address.length() > LONGEST_ADDRESS) {
            return;
        }
        if (isKnown(course, address, at.minus(STALE))) {
            return;
        }
        jdbi.useHandle(
                handle -> {
                    Keys.bind(
                                    handle.createUpdate(
                                            """
                                            insert into member_list (organization_id, course_id,
                                                errand, address, offered_at, due_at, state, pages,
                                                people, failures)
                                            values (:organization, :course, :errand, :address, :at,
                                                :first, :never, 0, 0, 0)
                                            on conflict do nothing"""),
                                    course)
                            .bind("errand", ErrandKey.of(course))
                            .bind("address", address)
                            .bind("at", at)
                            .bind("first", first)
                            .bind("never", State.NEVER.name())
                            .execute();
                    Keys.bind(
                                    handle.createUpdate(
                                            "update member_list set address = :address,"
                                                    + " offered_at = :at where"
                                                    + Keys.IN_COURSE),
                                    course)
                            .bind("address", address)
                            .bind("at", at)
                            .execute();
                });
    }

    private boolean isKnown(CourseKey course, String address, Instant since) {
        return jdbi.withHandle(
                handle ->
                        Keys.bind(
                                        handle.createQuery(
                                                "select 1 from member_list where"
                                                        + Keys.IN_COURSE
                                                        + "and address = :address and offered_at >"
                                                        + " :since"),
                                        course)
                                .bind("address", address)
                                .bind("since", since)
                                .mapTo(Integer.class)
                                .findOne()
                                .isPresent());
    }

    @Override
    public Optional<ListAddress> of(CourseKey course) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select l.address, l.failures, c.place, d.deployment_id,
                                            r.issuer, r.client_id
                                        from member_list l
                                        join course c on c.organization_id = l.organization_id
                                            and c.id = l.course_id
                                        join deployment d on d.id = c.deployment_id
                                        join registration r on r.id = d.registration_id
                                        where l.organization_id = :organization
                                        and l.course_id = :course""")
                                .bind("organization", course.organization())
                                .bind("course", course.course())
                                .map((row, context) -> address(row, course))
                                .findOne());
    }

    private static ListAddress address(ResultSet row, CourseKey course) throws SQLException {
        String place = row.getString("place");
        return new ListAddress(
                new Tenancy(
                        course.organization(),
                        new RegistrationKey(row.getString("issuer"), row.getString("client_id")),
                        new DeploymentId(row.getString("deployment_id"))),
                place.startsWith(PLACE) ? place.substring(PLACE.length()) : "",
                new NrpsClaim(URI.create(row.getString("address")), List.of()),
                row.getInt("failures"));
    }

    @Override
    public ListReading reading(CourseKey course) {
        return lists.find(course, (row, context) -> reading(row)).orElse(ListReading.NOT_OFFERED);
    }

    private static ListReading reading(ResultSet row) throws SQLException {
        State state = ReadingRows.state(row, State.READING, State.WAITING);
        String fault = row.getString("fault");
        return new ListReading(
                state,
                row.getInt("pages"),
                row.getInt("people"),
                ReadingRows.since(row, state, State.WAITING),
                Rows.instantOrNull(row, "whole_at"),
                fault == null ? null : SyncFault.valueOf(fault),
                Rows.instantOrNull(row, "due_at"));
    }

    @Override
    public boolean ask(CourseKey course, Instant at) {
        return reading(course).state().isUnderWay() || lists.ask(course, at);
    }

    @Override
    public void begun(CourseKey course, Instant at) {
        progressed(course, 0, 0);
        lists.begun(course, State.READING, at);
    }

    @Override
    public void progressed(CourseKey course, int pages, int people) {
        int unused =
                lists.change(
                        course,
                        "pages = :pages, people = :people",
                        row -> row.bind("pages", pages).bind("people", people));
    }

    @Override
    public void whole(CourseKey course, Instant at, Instant next) {
        lists.done(course, State.WHOLE, "whole_at", at, next);
    }

    @Override
    public void failed(CourseKey course, SyncFault fault, String detail, Instant at, Instant next) {
        lists.failed(course, State.FAILED, fault, detail, at, next);
    }
}
