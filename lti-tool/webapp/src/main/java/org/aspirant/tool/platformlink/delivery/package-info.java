/** What is on its way to a gradebook, and what a gradebook may answer. */
@NullMarked
package org.aspirant.tool.platformlink.delivery;

import org.jspecify.annotations.NullMarked;
