/** The district in which an academy is set: its theory of action, its framework, its figures. */
@NullMarked
package org.aspirant.tool.web.district;

import org.jspecify.annotations.NullMarked;
