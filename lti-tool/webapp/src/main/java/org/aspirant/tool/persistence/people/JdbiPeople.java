package org.aspirant.tool.persistence.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.People;
import org.aspirant.academy.people.PersonalDetails;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.tool.persistence.vault.PersonKey;
import org.aspirant.tool.persistence.vault.PersonKeys;
import org.aspirant.tool.persistence.vault.Place;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Names and contacts in the database, sealed. */
public final class JdbiPeople implements People {

    private final Jdbi jdbi;
    private final PersonKeys keys;

    public JdbiPeople(Jdbi jdbi, PersonKeys keys) {
        this.jdbi = jdbi;
        this.keys = keys;
    }

    @Override
    public boolean keep(OrganizationId organization, SubjectId subject, PersonalDetails details) {
        var key = keys.obtain(organization, subject);
        key.ifPresent(
                known -> {
                    Place place = place(organization, subject);
                    jdbi.useHandle(
                            handle -> {
                                var kept =
                                        sealed(handle, organization, subject)
                                                .map(value -> open(known, value, place));
                                if (!kept.equals(Optional.of(details))) {
                                    byte[] value =
                                            known.seal(
                                                    details.name() + "\n" + details.email(), place);
                                    replace(handle, organization, subject, value);
                                }
                            });
                });
        return key.isPresent();
    }

    private static Optional<byte[]> sealed(
            Handle handle, OrganizationId organization, SubjectId subject) {
        return handle.createQuery(
                        """
                        select sealed from personal_details
                        where organization_id = :organization and subject_id = :subject""")
                .bind("organization", organization)
                .bind("subject", subject)
                .mapTo(byte[].class)
                .findOne();
    }

    private static void replace(
            Handle handle, OrganizationId organization, SubjectId subject, byte[] value) {
        handle.createUpdate(
                        """
                        insert into personal_details (organization_id, subject_id, sealed)
                        values (:organization, :subject, :value) on conflict do nothing""")
                .bind("organization", organization)
                .bind("subject", subject)
                .bind("value", value)
                .execute();
        handle.createUpdate(
                        """
                        update personal_details set sealed = :value
                        where organization_id = :organization and subject_id = :subject""")
                .bind("organization", organization)
                .bind("subject", subject)
                .bind("value", value)
                .execute();
    }

    @Override
    public Map<SubjectId, PersonalDetails> details(
            OrganizationId organization, Collection<SubjectId> subjects) {
        Map<SubjectId, PersonKey> known = keys.find(organization, subjects);
        if (known.isEmpty()) {
            return Map.of();
        }
        Map<SubjectId, PersonalDetails> details = new HashMap<>();
        jdbi.useHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select subject_id, sealed from personal_details
                                        where organization_id = :organization
                                        and subject_id in (<subjects>)""")
                                .bind("organization", organization)
                                .bindList(
                                        "subjects",
                                        known.keySet().stream().map(SubjectId::value).toList())
                                .map(
                                        (row, context) ->
                                                Map.entry(
                                                        new SubjectId(row.getString("subject_id")),
                                                        row.getBytes("sealed")))
                                .forEach(
                                        row -> {
                                            PersonKey key = known.get(row.getKey());
                                            if (key != null) {
                                                details.put(
                                                        row.getKey(),
                                                        open(
                                                                key,
                                                                row.getValue(),
                                                                place(organization, row.getKey())));
                                            }
                                        }));
        return details;
    }

    private static PersonalDetails open(PersonKey key, byte[] value, Place place) {
        String[] lines = key.openText(value, place).split("\n", 2);
        return new PersonalDetails(lines[0], lines[1]);
    }

    @Override
    public boolean erase(OrganizationId organization, SubjectId subject) {
        boolean first = keys.destroy(organization, subject);
        jdbi.useHandle(
                handle -> {
                    delete(handle, "personal_details", "subject_id", organization, subject);
                    delete(handle, "draft_text", "owner_id", organization, subject);
                });
        return first;
    }

    private static void delete(
            Handle handle,
            String table,
            String column,
            OrganizationId organization,
            SubjectId subject) {
        handle.createUpdate(
                        "delete from <table> where organization_id = :organization"
                                + " and <column> = :subject")
                .define("table", table)
                .define("column", column)
                .bind("organization", organization)
                .bind("subject", subject)
                .execute();
    }

    @Override
    public boolean isErased(OrganizationId organization, SubjectId subject) {
        return keys.isDestroyed(organization, subject);
    }

    private static Place place(OrganizationId organization, SubjectId subject) {
        return new Place("personal_details", organization + " " + subject, "sealed");
    }
}
