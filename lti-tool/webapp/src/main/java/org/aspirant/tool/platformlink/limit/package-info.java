/** How much of one thing is taken from outside in a minute. */
@NullMarked
package org.aspirant.tool.platformlink.limit;

import org.jspecify.annotations.NullMarked;
