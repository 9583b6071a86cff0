package org.aspirant.academy.play;

import java.util.List;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;

/** Drafts, encrypted under the key of the person who types them; the newest replaces the former. */
public interface Drafts {

    /**
     * Keeps a draft in place of the one of the same run, node and field.
     *
     * @throws IllegalStateException if the owner has been erased
     */
    void save(OrganizationId organization, SubjectId owner, Draft draft);

    /** The drafts of a run, by node and field; none once their owner has been erased. */
    List<Draft> of(OrganizationId organization, RunId run);

    /** Deletes the drafts of one node of a run. */
    void discard(OrganizationId organization, RunId run, String node);
}
