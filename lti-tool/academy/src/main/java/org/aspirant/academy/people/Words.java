package org.aspirant.academy.people;

import java.util.Collection;
import java.util.Map;

/** Free text, salted and encrypted under the key of the person it belongs to. Never changed. */
public interface Words {

    /**
     * Keeps a text with a fresh random salt.
     *
     * @param owner whose key covers it: erasing that person makes it unreadable
     * @param text up to 100,000 characters
     * @return where it lies, and the {@link Commitment} over salt and text
     * @throws IllegalStateException if the owner has been erased
     */
    TextRef put(OrganizationId organization, SubjectId owner, String text);

    /**
     * The texts of one organization with these ids.
     *
     * @return one entry for each id that is known there; {@link Wording.Erased} where the owner has
     *     been erased
     */
    Map<TextId, Wording> read(OrganizationId organization, Collection<TextId> ids);

    /** Deletes texts that nothing refers to: replaced drafts and previews. Unknown ids are fine. */
    void discard(OrganizationId organization, Collection<TextId> ids);
}
