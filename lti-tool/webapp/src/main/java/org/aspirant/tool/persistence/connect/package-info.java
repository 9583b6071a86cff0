/** Platforms that registered themselves and the invitations to do so, in the database. */
@NullMarked
package org.aspirant.tool.persistence.connect;

import org.jspecify.annotations.NullMarked;
