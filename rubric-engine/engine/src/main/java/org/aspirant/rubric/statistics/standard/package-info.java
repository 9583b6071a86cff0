/**
 * Setting a standard: from what judges think a candidate does who is just good enough, or from whom
 * they think good enough, to a cut and its standard error.
 */
@NullMarked
package org.aspirant.rubric.statistics.standard;

import org.jspecify.annotations.NullMarked;
