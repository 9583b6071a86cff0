package org.aspirant.tool.persistence.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aspirant.academy.course.Attendee;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.course.Member;
import org.aspirant.academy.course.Members;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.tool.persistence.Keys;
import org.aspirant.tool.persistence.Roles;
import org.aspirant.tool.persistence.Rows;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** Members and their staff roles in the database. */
public final class JdbiMembers implements Members {

    private final Jdbi jdbi;

    public JdbiMembers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void seen(Attendee who, Instant at) {
        jdbi.useHandle(
                handle -> {
                    boolean done =
                            update(handle, who, at)
                                    || insert(handle, who, at)
                                    // Somebody else inserted it in between.
                                    || update(handle, who, at);
                    if (!done) {
                        throw new IllegalStateException("a member is never removed");
                    }
                });
    }

    private static boolean update(Handle handle, Attendee who, Instant at) {
        return bind(
                                handle.createUpdate(
                                        "update member set roles = :roles, test_user = :testUser,"
                                                + " last_seen_at = :at where"
                                                + Keys.IN_COURSE
                                                + "and subject_id = :subject"),
                                who,
                                at)
                        .execute()
                == 1;
    }

    private static boolean insert(Handle handle, Attendee who, Instant at) {
        return bind(
                                handle.createUpdate(
                                        """
                                        insert into member (organization_id, course_id,
                                            subject_id, roles, test_user, last_seen_at)
                                        values (:organization, :course, :subject, :roles,
                                            :testUser, :at)
                                        on conflict do nothing"""),
                                who,
                                at)
                        .execute()
                == 1;
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Attendee who, Instant at) {
        return Keys.bind(statement, who.course())
                .bind("subject", who.subject())
                .bind("roles", Roles.written(who.roles()))
                .bind("testUser", who.testUser())
                .bind("at", at);
    }

    @Override
    public Optional<Member> find(CourseKey course, SubjectId subject) {
        return jdbi.withHandle(
                handle -> {
                    var staff = staff(handle, course);
                    return Keys.bind(
                                    handle.createQuery(
                                            "select * from member where"
                                                    + Keys.IN_COURSE
                                                    + "and subject_id = :subject"),
                                    course)
                            .bind("subject", subject)
                            .map((row, context) -> member(row, staff))
                            .findOne();
                });
    }

    @Override
    public List<Member> all(CourseKey course) {
        return jdbi
                .withHandle(
                        handle -> {
                            var staff = staff(handle, course);
                            return Keys.bind(
                                            handle.createQuery(
                                                    "select * from member where" + Keys.IN_COURSE),
                                            course)
                                    .map((row, context) -> member(row, staff))
                                    .list();
                        })
                .stream()
                .sorted(Comparator.comparing(member -> member.subject().value()))
                .toList();
    }

    private static Map<SubjectId, Set<StaffRole>> staff(Handle handle, CourseKey course) {
        Map<SubjectId, Set<StaffRole>> staff = new HashMap<>();
        Keys.bind(
                        handle.createQuery(
                                "select subject_id, staff_role from staff where" + Keys.IN_COURSE),
                        course)
                .map(
                        (row, context) ->
                                Map.entry(
                                        new SubjectId(row.getString("subject_id")),
                                        StaffRole.valueOf(row.getString("staff_role"))))
                .forEach(
                        held -> {
                            boolean unused =
                                    staff.computeIfAbsent(
                                                    held.getKey(),
                                                    who -> EnumSet.noneOf(StaffRole.class))
                                            .add(held.getValue());
                        });
        return staff;
    }

    private static Member member(ResultSet row, Map<SubjectId, Set<StaffRole>> staff)
            throws SQLException {
        var subject = new SubjectId(row.getString("subject_id"));
        return new Member(
                subject,
                Roles.read(row.getString("roles")),
                row.getBoolean("test_user"),
                staff.getOrDefault(subject, Set.of()),
                Rows.instant(row, "last_seen_at"));
    }

    @Override
    public boolean assign(CourseKey course, SubjectId subject, StaffRole role, Instant at) {
        return jdbi.withHandle(
                handle ->
                        Keys.bind(
                                                handle.createUpdate(
                                                        """
                                                        insert into staff (organization_id, course_id,
                                                            subject_id, staff_role, assigned_at)
                                                        values (:organization, :course, :subject,
                                                            :role, :at)
                                                        on conflict do nothing"""),
                                                course)
                                        .bind("subject", subject)
                                        .bind("role", role.name())
                                        .bind("at", at)
                                        .execute()
                                == 1);
    }

    @Override
    public boolean withdraw(CourseKey course, SubjectId subject, StaffRole role) {
        return jdbi.withHandle(
                handle ->
                        Keys.bind(
                                                handle.createUpdate(
                                                        "delete from staff where"
                                                                + Keys.IN_COURSE
                                                                + "and subject_id = :subject and"
                                                                + " staff_role = :role"),
                                                course)
                                        .bind("subject", subject)
                                        .bind("role", role.name())
                                        .execute()
                                == 1);
    }
}
