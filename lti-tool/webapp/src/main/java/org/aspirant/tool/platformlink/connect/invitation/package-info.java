/** Who may let a platform register itself, and what comes of it. */
@NullMarked
package org.aspirant.tool.platformlink.connect.invitation;

import org.jspecify.annotations.NullMarked;
