package org.aspirant.tool.persistence.people;

import java.util.List;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.privacy.Audit;
import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;
import org.aspirant.tool.persistence.Rows;
import org.jdbi.v3.core.Jdbi;

/** The audit trail in the database. */
public final class JdbiAudit implements Audit {

    private final Jdbi jdbi;

    public JdbiAudit(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void note(AuditEntry entry) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        insert into audit_entry
                                            (organization_id, who, noted_at, action, object)
                                        values (:organization, :who, :at, :action, :object)""")
                                .bind("organization", entry.organization())
                                .bind("who", entry.who())
                                .bind("at", entry.at())
                                .bind("action", entry.action().name())
                                .bind("object", entry.object())
                                .execute());
    }

    @Override
    public List<AuditEntry> latest(OrganizationId organization, int most) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select * from audit_entry
                                        where organization_id = :organization
                                        order by number desc limit :most""")
                                .bind("organization", organization)
                                .bind("most", most)
                                .map(
                                        (row, context) ->
                                                new AuditEntry(
                                                        organization,
                                                        new SubjectId(row.getString("who")),
                                                        Rows.instant(row, "noted_at"),
                                                        AuditAction.valueOf(
                                                                row.getString("action")),
                                                        row.getString("object")))
                                .list());
    }
}
