package org.aspirant.tool.persistence.administration;

import java.util.List;
import java.util.Optional;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.tool.administration.AdministrationAction;
import org.aspirant.tool.administration.AdministrationEntry;
import org.aspirant.tool.administration.AdministratorId;
import org.aspirant.tool.administration.Charge;
import org.aspirant.tool.administration.Trail;
import org.aspirant.tool.persistence.Rows;
import org.aspirant.tool.persistence.Text;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** The trail in the database. */
public final class JdbiTrail implements Trail {

    private static final int OBJECT = 1000;

    private final Jdbi jdbi;

    public JdbiTrail(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void note(AdministrationEntry entry) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        insert into administration_entry (administrator_id,
                                            organization_id, noted_at, action, object)
                                        values (:who, :organization, :at, :action, :object)""")
                                .bind("who", entry.who().map(AdministratorId::value).orElse(null))
                                .bind(
                                        "organization",
                                        entry.organization()
                                                .map(OrganizationId::value)
                                                .orElse(null))
                                .bind("at", entry.at())
                                .bind("action", entry.action().name())
                                .bind("object", Text.line(entry.object(), OBJECT))
                                .execute());
    }

    @Override
    public List<AdministrationEntry> latest(Charge charge, int most) {
        return jdbi.withHandle(
                handle -> {
                    String sql = "select * from administration_entry ";
                    Query query =
                            charge.wholeServer()
                                    ? handle.createQuery(sql + "order by number desc limit :most")
                                    : handle.createQuery(
                                                    sql
                                                            + "where organization_id in (<own>)"
                                                            + " order by number desc limit :most")
                                            .bindList(
                                                    "own",
                                                    charge.organizations().stream()
                                                            .map(OrganizationId::value)
                                                            .toList());
                    return query.bind("most", most)
                            .map(
                                    (row, context) ->
                                            new AdministrationEntry(
                                                    Optional.ofNullable(
                                                                    row.getString(
                                                                            "administrator_id"))
                                                            .map(AdministratorId::new),
                                                    Optional.ofNullable(
                                                                    row.getString(
                                                                            "organization_id"))
                                                            .map(OrganizationId::new),
                                                    Rows.instant(row, "noted_at"),
                                                    AdministrationAction.valueOf(
                                                            row.getString("action")),
                                                    row.getString("object")))
                            .list();
                });
    }
}
