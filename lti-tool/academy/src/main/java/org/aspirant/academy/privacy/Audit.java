package org.aspirant.academy.privacy;

import java.util.List;
import org.aspirant.academy.people.OrganizationId;

/** The record of what was done; lines are added and never changed. */
public interface Audit {

    void note(AuditEntry entry);

    /**
     * The newest lines of an organization, newest first.
     *
     * @param most at least 1
     */
    List<AuditEntry> latest(OrganizationId organization, int most);
}
