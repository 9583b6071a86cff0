/**
 * Who is in a course, read from its platform: where the list is, how it becomes the academy's class
 * list, and what went wrong where it did not.
 *
 * <p>A list is taken whole or not at all. As long as a newer one does not come, the last whole one
 * stays.
 */
@NullMarked
package org.aspirant.tool.platformlink.roster;

import org.jspecify.annotations.NullMarked;
