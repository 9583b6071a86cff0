/** The kept editions of content on the database. */
@NullMarked
package org.aspirant.tool.persistence.content;

import org.jspecify.annotations.NullMarked;
