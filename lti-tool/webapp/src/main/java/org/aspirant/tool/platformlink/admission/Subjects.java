package org.aspirant.tool.platformlink.admission;

import java.time.Instant;
import java.util.Optional;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.lti.claim.Subject;
import org.jspecify.annotations.Nullable;

/** Port: who the people of a platform are to us. Called inside a unit of work. */
public interface Subjects {

    /**
     * Our id for a person of a platform: the same one at every launch within one organization and
     * registration, however many ask at once, until the person is erased.
     *
     * @param subject null for an anonymous launch, which is somebody new each time
     */
    SubjectId admit(Tenancy tenancy, @Nullable Subject subject, Instant at);

    /** Our id for a person of a platform, if they are known; makes none. */
    Optional<SubjectId> known(Tenancy tenancy, Subject subject);

    /** What the platform calls the person; empty for an anonymous or erased one. */
    Optional<Subject> platformSubject(OrganizationId organization, SubjectId subject);
}
