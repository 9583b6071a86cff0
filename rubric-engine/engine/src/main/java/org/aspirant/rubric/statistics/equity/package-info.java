/**
 * Equity: how groups of candidates fare beside the largest of them, in scores, in passing, on
 * single criteria and with single assessors.
 *
 * <p>A difference is a reason to look, not a finding of bias: nothing here knows how well the
 * groups were prepared.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Which groups may be shown: {@code people} says that. Files.
 */
@NullMarked
package org.aspirant.rubric.statistics.equity;

import org.jspecify.annotations.NullMarked;
