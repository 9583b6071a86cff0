/**
 * What was released before, so that nothing released can change unseen: {@code released.json}.
 *
 * <p>Work is pinned to versions. A version that changed after its release would make old work mean
 * something else.
 */
@NullMarked
package org.aspirant.academy.content.release;

import org.jspecify.annotations.NullMarked;
