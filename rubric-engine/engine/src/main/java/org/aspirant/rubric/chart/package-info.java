/**
 * Charts as SVG, drawn in one place for pages and reports alike.
 *
 * <p>Percent across and pixels down, without a view box: text keeps its size on a phone and in a
 * hall, and nobody needs to know the width. All looks come from the stylesheet's classes, since the
 * content policy forbids inline style. Each chart names its finding or its content in an {@code
 * aria-label} and stands beside a table or a list that says the same.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Where its numbers come from, HTML around the chart, languages.
 */
@NullMarked
package org.aspirant.rubric.chart;

import org.jspecify.annotations.NullMarked;
