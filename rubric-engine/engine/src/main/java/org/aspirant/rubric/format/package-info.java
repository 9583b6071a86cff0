/** Documents in: frameworks, rubrics and plans from YAML or JSON, or what is wrong with them. */
@NullMarked
package org.aspirant.rubric.format;

import org.jspecify.annotations.NullMarked;
