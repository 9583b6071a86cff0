/** What administrators see of grades on their way to gradebooks, and do about them. */
@NullMarked
package org.aspirant.tool.administration.grades;

import org.jspecify.annotations.NullMarked;
