/** Grades on their way, as administrators see them. */
@NullMarked
package org.aspirant.tool.web.admin.grades;

import org.jspecify.annotations.NullMarked;
