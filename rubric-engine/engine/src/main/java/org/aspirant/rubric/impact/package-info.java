/**
 * Impact: what a change of a plan or a rubric does to ratings and decisions that are there, before
 * anybody adopts it.
 *
 * <p>A decision names the hash of its plan, so nothing has to change: the old version can be kept
 * for those it has decided on (pinned), or ratings can be taken over as far as they fit (migrated).
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Files, how changes are shown.
 */
@NullMarked
package org.aspirant.rubric.impact;

import org.jspecify.annotations.NullMarked;
