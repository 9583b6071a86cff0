package org.aspirant.tool.persistence.platform;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.aspirant.academy.Opaque;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.privacy.Identities;
import org.aspirant.lti.claim.Subject;
import org.aspirant.tool.persistence.vault.PersonKeys;
import org.aspirant.tool.persistence.vault.Place;
import org.aspirant.tool.persistence.vault.SubjectIndex;
import org.aspirant.tool.platformlink.admission.Subjects;
import org.aspirant.tool.platformlink.admission.Tenancy;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Who people are at their platform. The platform's name for a person is found by a keyed hash and
 * kept sealed under the person's key, so that erasing the person leaves neither.
 */
public final class JdbiSubjects implements Subjects, Identities {

    private final Jdbi jdbi;
    private final SubjectIndex index;
    private final PersonKeys keys;
    private final Clock clock;

    public JdbiSubjects(Jdbi jdbi, SubjectIndex index, PersonKeys keys, Clock clock) {
        this.jdbi = jdbi;
        this.index = index;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public SubjectId admit(Tenancy tenancy, @Nullable Subject subject, Instant at) {
        String registration =
                jdbi.withHandle(handle -> RegistrationRow.idOf(handle, tenancy.registration()));
        SubjectId fresh = new SubjectId(Opaque.fresh());
        if (subject == null) {
            jdbi.useHandle(handle -> insert(handle, tenancy, registration, fresh, null, null, at));
            return fresh;
        }
        String hash = index.hash(registration + " " + subject.value());
        var known = find(tenancy.organization(), registration, hash);
        if (known.isPresent()) {
            return known.get();
        }
        byte[] sealed =
                keys.obtain(tenancy.organization(), fresh)
                        .orElseThrow(() -> new IllegalStateException("a new person is not erased"))
                        .seal(subject.value(), place(tenancy.organization(), fresh));
        boolean first =
                jdbi.withHandle(
                        handle -> insert(handle, tenancy, registration, fresh, hash, sealed, at));
        if (!first) {
            keys.forgetUnused(tenancy.organization(), fresh);
        }
        return find(tenancy.organization(), registration, hash)
                .orElseThrow(() -> new IllegalStateException("a subject was just inserted"));
    }

    @Override
    public Optional<SubjectId> known(Tenancy tenancy, Subject subject) {
        String registration =
                jdbi.withHandle(handle -> RegistrationRow.idOf(handle, tenancy.registration()));
        return find(
                tenancy.organization(),
                registration,
                index.hash(registration + " " + subject.value()));
    }

    private Optional<SubjectId> find(
            OrganizationId organization, String registration, String hash) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select id from subject
                                        where organization_id = :organization
                                        and registration_id = :registration
                                        and platform_subject_hash = :hash""")
                                .bind("organization", organization)
                                .bind("registration", registration)
                                .bind("hash", hash)
                                .map((row, c) -> new SubjectId(row.getString("id")))
                                .findOne());
    }

    private static boolean insert(
            Handle handle,
            Tenancy tenancy,
            String registration,
            SubjectId id,
            @Nullable String hash,
            byte @Nullable [] sealed,
            Instant at) {
        return handle.createUpdate(
                                """
                                insert into subject (organization_id, id, registration_id,
                                    platform_subject_hash, sealed_platform_subject, created_at)
                                values (:organization, :id, :registration, :hash, :sealed, :at)
                                on conflict do nothing""")
                        .bind("organization", tenancy.organization())
                        .bind("id", id)
                        .bind("registration", registration)
                        .bind("hash", hash)
                        .bindByType("sealed", sealed, byte[].class)
                        .bind("at", at)
                        .execute()
                == 1;
    }

    @Override
    public Optional<Subject> platformSubject(OrganizationId organization, SubjectId subject) {
        return jdbi.withHandle(
                        handle ->
                                handle.createQuery(
                                                """
                                                select sealed_platform_subject from subject
                                                where organization_id = :organization and id = :id
                                                and sealed_platform_subject is not null""")
                                        .bind("organization", organization)
                                        .bind("id", subject)
                                        .mapTo(byte[].class)
                                        .findOne())
                .flatMap(
                        stored ->
                                keys.find(organization, subject)
                                        .map(
                                                key ->
                                                        new Subject(
                                                                key.openText(
                                                                        stored,
                                                                        place(
                                                                                organization,
                                                                                subject)))));
    }

    @Override
    public void forget(OrganizationId organization, SubjectId subject) {
        jdbi.useHandle(
                handle -> {
                    handle.createUpdate(
                                    """
                                    update subject set platform_subject_hash = null,
                                        sealed_platform_subject = null, forgotten_at = :at
                                    where organization_id = :organization and id = :id""")
                            .bind("at", clock.instant())
                            .bind("organization", organization)
                            .bind("id", subject)
                            .execute();
                    handle.createUpdate(
                                    """
                                    delete from launch_session
                                    where organization_id = :organization and subject_id = :id""")
                            .bind("organization", organization)
                            .bind("id", subject)
                            .execute();
                });
    }

    private static Place place(OrganizationId organization, SubjectId subject) {
        return new Place("subject", organization + " " + subject, "sealed_platform_subject");
    }
}
