/** The ports of the academy in memory, with the keys and the roll-back of a real store. */
@NullMarked
package org.aspirant.academy.memory;

import org.jspecify.annotations.NullMarked;
