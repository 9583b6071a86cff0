/** When a platform is asked again for what it is asked for day after day. */
@NullMarked
package org.aspirant.tool.platformlink.recurrence;

import org.jspecify.annotations.NullMarked;
