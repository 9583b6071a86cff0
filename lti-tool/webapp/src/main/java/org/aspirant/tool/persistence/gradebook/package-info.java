/** The columns of gradebooks in the database. */
@NullMarked
package org.aspirant.tool.persistence.gradebook;

import org.jspecify.annotations.NullMarked;
