/**
 * Encryption of what must not be read from a stolen database or backup: the tool's private keys and
 * secrets under the master key, personal data under a key for each person.
 *
 * <p>The master key comes from a file and is never in the database. Each sealed value has a data
 * key of its own, wrapped by the master key, so that a new master key costs one rewrapping of each
 * data key and no second encryption of the data. A person is erased by destroying the person's key:
 * what was sealed under it stays where it is and can no longer be opened by anyone, also not in old
 * copies of the rows.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>What the sealed bytes mean and who may see them.
 */
@NullMarked
package org.aspirant.tool.persistence.vault;

import org.jspecify.annotations.NullMarked;
