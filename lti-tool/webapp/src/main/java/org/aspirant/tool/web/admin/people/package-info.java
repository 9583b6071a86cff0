/** Administrators, as administrators of the server see them. */
@NullMarked
package org.aspirant.tool.web.admin.people;

import org.jspecify.annotations.NullMarked;
