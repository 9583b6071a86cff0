/** Administrators, their sessions and the trail of what they did, in the database. */
@NullMarked
package org.aspirant.tool.persistence.administration;

import org.jspecify.annotations.NullMarked;
