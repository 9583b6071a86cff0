/** Sharing sessions and their logs in the database. */
@NullMarked
package org.aspirant.tool.persistence.sharing;

import org.jspecify.annotations.NullMarked;
