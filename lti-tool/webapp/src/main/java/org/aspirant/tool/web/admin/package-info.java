/** The pages of administrators, and how they sign in. */
@NullMarked
package org.aspirant.tool.web.admin;

import org.jspecify.annotations.NullMarked;
