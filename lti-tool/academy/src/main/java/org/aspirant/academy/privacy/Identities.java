package org.aspirant.academy.privacy;

import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;

/** The link between a person at their platform and the id that the ledger knows. */
public interface Identities {

    /**
     * Cuts the link and ends the person's sessions: a later launch of the same person begins under
     * a new id.
     */
    void forget(OrganizationId organization, SubjectId subject);
}
