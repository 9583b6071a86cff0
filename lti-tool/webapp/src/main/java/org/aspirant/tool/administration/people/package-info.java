/** Administrators, as administrators of the server see and invite them. */
@NullMarked
package org.aspirant.tool.administration.people;

import org.jspecify.annotations.NullMarked;
