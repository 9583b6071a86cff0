/** Assessment plans: who reads, how readings become a score and which score is enough. */
@NullMarked
package org.aspirant.rubric.plan;

import org.jspecify.annotations.NullMarked;
