/**
 * What if: the same ratings under another cut, other weights or another policy.
 *
 * <p>{@link org.aspirant.rubric.whatif.WhatIf} scores once and holds composites against any number
 * of cuts; only what a cut changes the reading of is scored again.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Files, options, how results are shown.
 */
@NullMarked
package org.aspirant.rubric.whatif;

import org.jspecify.annotations.NullMarked;
