/** Which column of a gradebook a message goes to: the one that is there, or one that is made. */
@NullMarked
package org.aspirant.tool.platformlink.delivery.column;

import org.jspecify.annotations.NullMarked;
