/** Whether an assessment is about what it is for, by the judgment of experts. */
@NullMarked
package org.aspirant.rubric.statistics.validity;

import org.jspecify.annotations.NullMarked;
