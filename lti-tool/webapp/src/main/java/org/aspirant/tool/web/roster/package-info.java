/** Who is in the course, for who runs it. */
@NullMarked
package org.aspirant.tool.web.roster;

import org.jspecify.annotations.NullMarked;
