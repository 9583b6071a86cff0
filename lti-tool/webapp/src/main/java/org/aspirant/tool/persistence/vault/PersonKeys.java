package org.aspirant.tool.persistence.vault;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The keys that personal data is sealed under: one for each person, made when it is first needed,
 * wrapped by the master key, destroyed when the person is erased.
 */
public final class PersonKeys {

    private static final String TABLE = "person_key";

    private final Jdbi jdbi;
    private final Vault vault;
    private final Clock clock;

    public PersonKeys(Jdbi jdbi, Vault vault, Clock clock) {
        this.jdbi = jdbi;
        this.vault = vault;
        this.clock = clock;
    }

    /** The person's key, made if need be; empty once the person has been erased. */
    public Optional<PersonKey> obtain(OrganizationId organization, SubjectId subject) {
        var known = read(organization, subject);
        if (known.isPresent()) {
            return known.get().key();
        }
        byte[] sealed =
                vault.seal(AesGcm.newKey().getEncoded(), place(organization, subject.value()));
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        insert into person_key
                                            (organization_id, subject_id, sealed_key, created_at)
                                        values (:organization, :subject, :sealed, :at)
                                        on conflict do nothing""")
                                .bind("organization", organization)
                                .bind("subject", subject)
                                .bind("sealed", sealed)
                                .bind("at", clock.instant())
                                .execute());
        return read(organization, subject).flatMap(Row::key);
    }

    /** The person's key if there is one and it was not destroyed; makes none. */
    public Optional<PersonKey> find(OrganizationId organization, SubjectId subject) {
        return read(organization, subject).flatMap(Row::key);
    }

    /** The keys of those who have one. */
    public Map<SubjectId, PersonKey> find(
            OrganizationId organization, Collection<SubjectId> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        Map<SubjectId, PersonKey> keys = new HashMap<>();
        jdbi.useHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select subject_id, sealed_key from person_key
                                        where organization_id = :organization
                                        and sealed_key is not null and subject_id in (<subjects>)""")
                                .bind("organization", organization)
                                .bindList(
                                        "subjects",
                                        subjects.stream().map(SubjectId::value).distinct().toList())
                                .map(
                                        (row, context) ->
                                                row(
                                                        organization,
                                                        row.getString("subject_id"),
                                                        row.getBytes("sealed_key")))
                                .forEach(
                                        row ->
                                                row.key()
                                                        .ifPresent(
                                                                key ->
                                                                        keys.put(
                                                                                row.subject(),
                                                                                key))));
        return keys;
    }

    /**
     * Destroys the key for good and leaves a tombstone, also for a person who had none.
     *
     * @return false if the tombstone stood already
     */
    public boolean destroy(OrganizationId organization, SubjectId subject) {
        return jdbi.withHandle(
                handle -> {
                    int inserted =
                            handle.createUpdate(
                                            """
                                            insert into person_key
                                                (organization_id, subject_id, created_at, destroyed_at)
                                            values (:organization, :subject, :at, :at)
                                            on conflict do nothing""")
                                    .bind("organization", organization)
                                    .bind("subject", subject)
                                    .bind("at", clock.instant())
                                    .execute();
                    int destroyed =
                            handle.createUpdate(
                                            """
                                            update person_key set sealed_key = null, destroyed_at = :at
                                            where organization_id = :organization
                                            and subject_id = :subject and destroyed_at is null""")
                                    .bind("organization", organization)
                                    .bind("subject", subject)
                                    .bind("at", clock.instant())
                                    .execute();
                    return inserted + destroyed > 0;
                });
    }

    /** Drops the key of an id that was made and given to nobody, without a tombstone. */
    public void forgetUnused(OrganizationId organization, SubjectId subject) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        delete from person_key
                                        where organization_id = :organization
                                        and subject_id = :subject and destroyed_at is null""")
                                .bind("organization", organization)
                                .bind("subject", subject)
                                .execute());
    }

    /** Whether the person's tombstone stands. */
    public boolean isDestroyed(OrganizationId organization, SubjectId subject) {
        return read(organization, subject).map(row -> row.key().isEmpty()).orElse(false);
    }

    private Optional<Row> read(OrganizationId organization, SubjectId subject) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select sealed_key from person_key
                                        where organization_id = :organization
                                        and subject_id = :subject""")
                                .bind("organization", organization)
                                .bind("subject", subject)
                                .map(
                                        (row, context) ->
                                                row(
                                                        organization,
                                                        subject.value(),
                                                        row.getBytes("sealed_key")))
                                .findOne());
    }

    private Row row(OrganizationId organization, String subject, byte @Nullable [] sealed) {
        if (sealed == null) {
            return new Row(new SubjectId(subject), Optional.empty());
        }
        SecretKey key = new SecretKeySpec(vault.open(sealed, place(organization, subject)), "AES");
        return new Row(new SubjectId(subject), Optional.of(new PersonKey(key)));
    }

    private static Place place(OrganizationId organization, String subject) {
        return new Place(TABLE, organization.value() + " " + subject, "sealed_key");
    }

    /** A row with its key opened; no key is a tombstone. */
    private record Row(SubjectId subject, Optional<PersonKey> key) {}
}
