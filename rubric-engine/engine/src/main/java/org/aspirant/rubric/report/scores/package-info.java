/** What candidates scored, as a report needs it: means, spreads and levels reached. */
@NullMarked
package org.aspirant.rubric.report.scores;

import org.jspecify.annotations.NullMarked;
