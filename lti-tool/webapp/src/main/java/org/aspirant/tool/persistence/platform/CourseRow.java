package org.aspirant.tool.persistence.platform;

import java.time.Instant;
import java.util.Optional;
import org.aspirant.academy.Opaque;
import org.aspirant.academy.course.CourseId;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.people.OrganizationId;
import org.jdbi.v3.core.Handle;

/** One row of {@code course}. */
record CourseRow(CourseKey key, String title) {

    static Optional<CourseRow> find(Handle handle, String deployment, String place) {
        return handle.createQuery(
                        """
                        select organization_id, id, title from course
                        where deployment_id = :deployment and place = :place""")
                .bind("deployment", deployment)
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
            Handle handle,
            OrganizationId organization,
            String deployment,
            String place,
            String title,
            Instant at) {
        handle.createUpdate(
                        """
                        insert into course
                            (organization_id, id, deployment_id, place, title, created_at)
                        values (:organization, :id, :deployment, :place, :title, :at)
                        on conflict do nothing""")
                .bind("organization", organization)
                .bind("id", Opaque.fresh())
                .bind("deployment", deployment)
                .bind("place", place)
                .bind("title", title)
                .bind("at", at)
                .execute();
        return find(handle, deployment, place)
                .orElseThrow(() -> new IllegalStateException("a course was just inserted"));
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
