/**
 * Reports: titles, paragraphs, tables and figures, once, for every way they are written.
 *
 * <p>A {@link org.aspirant.rubric.report.Report} is built by whoever knows the figures and written
 * by {@link org.aspirant.rubric.report.HtmlDocument}, {@link org.aspirant.rubric.report.PlainText}
 * or, in {@code format.results}, as CSV and JSON. A document of HTML stands alone: its stylesheet
 * is in it, nothing is loaded, no script runs, and a content policy in it says so. A chart is never
 * without its table.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Where figures come from, files, the clock.
 */
@NullMarked
package org.aspirant.rubric.report;

import org.jspecify.annotations.NullMarked;
