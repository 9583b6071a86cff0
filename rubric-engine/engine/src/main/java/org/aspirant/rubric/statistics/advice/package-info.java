/**
 * What statistics advise whoever looks into a case: it stands beside decisions and takes the place
 * of none.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Files and pages.
 */
@NullMarked
package org.aspirant.rubric.statistics.advice;

import org.jspecify.annotations.NullMarked;
