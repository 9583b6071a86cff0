/** Class lists, where they are read, and the errands that read them. */
@NullMarked
package org.aspirant.tool.persistence.roster;

import org.jspecify.annotations.NullMarked;
