package org.aspirant.academy.people;

import java.util.Collection;
import java.util.Map;

/**
 * Names and contacts, each encrypted under the key of the person they belong to.
 *
 * <p>The same key covers that person's {@link Words} and drafts: erasing destroys it, and with it
 * all of them at once.
 */
public interface People {

    /**
     * Keeps or replaces a person's details.
     *
     * @return false, and nothing is kept, once the person has been erased
     */
    boolean keep(OrganizationId organization, SubjectId subject, PersonalDetails details);

    /** Details of those who are known and not erased; the others are left out. */
    Map<SubjectId, PersonalDetails> details(
            OrganizationId organization, Collection<SubjectId> subjects);

    /**
     * Destroys the person's key and leaves a tombstone. Works for a person without details too.
     *
     * @return false if the person was erased before
     */
    boolean erase(OrganizationId organization, SubjectId subject);

    /** Whether the person's tombstone stands. */
    boolean isErased(OrganizationId organization, SubjectId subject);
}
