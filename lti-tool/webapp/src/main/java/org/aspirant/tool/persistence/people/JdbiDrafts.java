package org.aspirant.tool.persistence.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.play.Draft;
import org.aspirant.academy.play.Drafts;
import org.aspirant.academy.play.RunId;
import org.aspirant.tool.persistence.Rows;
import org.aspirant.tool.persistence.vault.PersonKey;
import org.aspirant.tool.persistence.vault.PersonKeys;
import org.aspirant.tool.persistence.vault.Place;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** What is typed and not sent, in the database, sealed. */
public final class JdbiDrafts implements Drafts {

    private final Jdbi jdbi;
    private final PersonKeys keys;

    public JdbiDrafts(Jdbi jdbi, PersonKeys keys) {
        this.jdbi = jdbi;
        this.keys = keys;
    }

    @Override
    public void save(OrganizationId organization, SubjectId owner, Draft draft) {
        PersonKey key =
                keys.obtain(organization, owner)
                        .orElseThrow(() -> new IllegalStateException(owner + " has been erased"));
        byte[] value =
                key.seal(
                        draft.text(),
                        place(organization, draft.run(), draft.node(), draft.field()));
        jdbi.useHandle(
                handle -> {
                    insert(handle, organization, owner, draft, value);
                    bind(
                                    handle.createUpdate(
                                            """
                                            update draft_text
                                            set sealed = :value, owner_id = :owner, saved_at = :at
                                            where organization_id = :organization
                                            and run_id = :run and node = :node
                                            and field = :field"""),
                                    organization,
                                    draft)
                            .bind("owner", owner)
                            .bind("value", value)
                            .bind("at", draft.at())
                            .execute();
                });
    }

    private static void insert(
            Handle handle,
            OrganizationId organization,
            SubjectId owner,
            Draft draft,
            byte[] value) {
        bind(
                        handle.createUpdate(
                                """
                                insert into draft_text
                                    (organization_id, run_id, node, field, owner_id, sealed, saved_at)
                                values (:organization, :run, :node, :field, :owner, :value, :at)
                                on conflict do nothing"""),
                        organization,
                        draft)
                .bind("owner", owner)
                .bind("value", value)
                .bind("at", draft.at())
                .execute();
    }

    private static <S extends SqlStatement<S>> S bind(
            S statement, OrganizationId organization, Draft draft) {
        return statement
                .bind("organization", organization)
                .bind("run", draft.run())
                .bind("node", draft.node())
                .bind("field", draft.field());
    }

    @Override
    public List<Draft> of(OrganizationId organization, RunId run) {
        Map<SubjectId, Optional<PersonKey>> owners = new HashMap<>();
        return jdbi
                .withHandle(
                        handle ->
                                handle.createQuery(
                                                """
                                                select * from draft_text
                                                where organization_id = :organization
                                                and run_id = :run""")
                                        .bind("organization", organization)
                                        .bind("run", run)
                                        .map(
                                                (row, context) ->
                                                        draft(organization, run, row, owners))
                                        .list())
                .stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Draft::node).thenComparing(Draft::field))
                .toList();
    }

    private Optional<Draft> draft(
            OrganizationId organization,
            RunId run,
            ResultSet row,
            Map<SubjectId, Optional<PersonKey>> owners)
            throws SQLException {
        String node = row.getString("node");
        String field = row.getString("field");
        byte[] value = row.getBytes("sealed");
        var at = Rows.instant(row, "saved_at");
        return owners.computeIfAbsent(
                        new SubjectId(row.getString("owner_id")),
                        owner -> keys.find(organization, owner))
                .map(
                        key ->
                                new Draft(
                                        run,
                                        node,
                                        field,
                                        key.openText(value, place(organization, run, node, field)),
                                        at));
    }

    @Override
    public void discard(OrganizationId organization, RunId run, String node) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        delete from draft_text
                                        where organization_id = :organization
                                        and run_id = :run and node = :node""")
                                .bind("organization", organization)
                                .bind("run", run)
                                .bind("node", node)
                                .execute());
    }

    private static Place place(OrganizationId organization, RunId run, String node, String field) {
        return new Place(
                "draft_text",
                String.join(" ", organization.value(), run.value(), node, field),
                "sealed");
    }
}
