/**
 * What whoever runs a course sees of the grades on their way to the gradebook, and may do about
 * them.
 */
@NullMarked
package org.aspirant.tool.platformlink.followup;

import org.jspecify.annotations.NullMarked;
