/**
 * Delivered grades held against what the gradebook shows: what somebody changed or erased there is
 * noticed, shown, and left as it is.
 */
@NullMarked
package org.aspirant.tool.platformlink.reconciliation;

import org.jspecify.annotations.NullMarked;
