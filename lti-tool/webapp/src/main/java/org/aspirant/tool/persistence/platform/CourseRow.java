package org.aspirant.tool.persistence.platform;

import java.time.Instant;
import java.util.Optional;
import org.aspirant.academy.Opaque;
import org.aspirant.academy.course.CourseId;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.tool.platformlink.admission.Tenancy;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** One row of {@code course}. */
record CourseRow(CourseKey key, String title) {

    /** The row of the deployment that a tenancy was admitted by. */
    private static final String DEPLOYMENT =
            """
             (select d.id from deployment d join registration r on r.id = d.registration_id
             where r.issuer = :issuer and r.client_id = :client
             and d.deployment_id = :deployment and d.organization_id = :organization)
            """;

    static Optional<CourseRow> find(Handle handle, Tenancy tenancy, String place) {
        return in(
                        tenancy,
                        handle.createQuery(
                                """
                                select c.organization_id, c.id, c.title from course c
                                where c.place = :place and c.deployment_id ="""
                                        + DEPLOYMENT))
                .bind("place", place)
                .map(
                        (row, context) ->
                                new CourseRow(
                                        new CourseKey(
                                                new OrganizationId(
                                                        row.getString("organization_id")),
                                                new CourseId(row.getString("id"))),
                                        row.getString("title")))
                .findOne();
    }

    static CourseRow obtain(
            Handle handle, Tenancy tenancy, String place, String title, Instant at) {
        in(
                        tenancy,
                        handle.createUpdate(
                                """
                                insert into course
                                    (organization_id, id, deployment_id, place, title, created_at)
                                values (:organization, :id,"""
                                        + DEPLOYMENT
                                        + ", :place, :title, :at) on conflict do nothing"))
                .bind("id", Opaque.fresh())
                .bind("place", place)
                .bind("title", title)
                .bind("at", at)
                .execute();
        return find(handle, tenancy, place)
                .orElseThrow(() -> new IllegalStateException("a course was just inserted"));
    }

    private static <S extends SqlStatement<S>> S in(Tenancy tenancy, S statement) {
        return statement
                .bind("issuer", tenancy.registration().issuer())
                .bind("client", tenancy.registration().clientId())
                .bind("deployment", tenancy.deployment().value())
                .bind("organization", tenancy.organization());
    }

    /** Platforms rename courses; the last launch is right. */
    void rename(Handle handle, String newTitle) {
        if (!newTitle.equals(title)) {
            handle.createUpdate(
                            """
                            update course set title = :title
                            where organization_id = :organization and id = :course""")
                    .bind("title", newTitle)
                    .bind("organization", key.organization())
                    .bind("course", key.course())
                    .execute();
        }
    }
}
