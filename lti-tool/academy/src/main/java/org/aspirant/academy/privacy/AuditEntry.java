package org.aspirant.academy.privacy;

import java.time.Instant;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;

/**
 * One line of the record: who did what to which object, and when. No names, no texts.
 *
 * @param who the person who acted
 * @param object ids only, for example {@code submission:… assessor:…}
 */
public record AuditEntry(
        OrganizationId organization,
        SubjectId who,
        Instant at,
        AuditAction action,
        String object) {}
