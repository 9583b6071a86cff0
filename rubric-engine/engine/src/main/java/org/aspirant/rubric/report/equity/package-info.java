/** How groups of candidates fare, as a report and as cells and charts of others. */
@NullMarked
package org.aspirant.rubric.report.equity;

import org.jspecify.annotations.NullMarked;
