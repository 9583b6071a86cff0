package org.aspirant.tool.persistence.platform;

import java.time.Instant;
import org.aspirant.academy.Opaque;
import org.aspirant.tool.persistence.Text;
import org.jdbi.v3.core.Handle;

/** One tenant for each platform installation under a registration. */
final class OrganizationRow {

    private OrganizationRow() {}

    /** Whether this installation is the registration's first one, or known under it. */
    static boolean mayJoin(Handle handle, String registration, String guid) {
        return handle.createQuery(
                        """
                        select count(*) as organizations,
                            coalesce(sum(case when platform_guid = :guid then 1 else 0 end), 0) as same
                        from organization where registration_id = :registration""")
                .bind("registration", registration)
                .bind("guid", guid)
                .map((row, c) -> row.getInt("organizations") == 0 || row.getInt("same") > 0)
                .one();
    }

    /**
     * A new one. Later deployments of the installation join it by themselves only if there is none
     * of that installation yet; else its guid is one that no platform sends.
     */
    static String add(Handle handle, String registration, String guid, String name, Instant at) {
        String id = Opaque.fresh();
        if (!insert(handle, id, registration, guid, name, at)
                && !insert(handle, id, registration, "joined by nobody: " + id, name, at)) {
            throw new IllegalStateException("a fresh organization that was there already");
        }
        return id;
    }

    private static boolean insert(
            Handle handle, String id, String registration, String guid, String name, Instant at) {
        return handle.createUpdate(
                                """
                                insert into organization
                                    (id, registration_id, platform_guid, name, created_at)
                                values (:id, :registration, :guid, :name, :at)
                                on conflict do nothing""")
                        .bind("id", id)
                        .bind("registration", registration)
                        .bind("guid", guid)
                        .bind("name", Text.line(name, Text.NAME))
                        .bind("at", at)
                        .execute()
                == 1;
    }

    static String obtain(Handle handle, String registration, String guid, String name, Instant at) {
        boolean unused = insert(handle, Opaque.fresh(), registration, guid, name, at);
        return handle.createQuery(
                        """
                        select id from organization
                        where registration_id = :registration and platform_guid = :guid""")
                .bind("registration", registration)
                .bind("guid", guid)
                .mapTo(String.class)
                .one();
    }
}
