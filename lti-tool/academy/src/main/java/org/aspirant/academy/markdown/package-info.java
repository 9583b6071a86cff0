/**
 * Authors' Markdown to sanitised HTML, with values, forks and the candidate's own words filled in.
 *
 * <p>CommonMark with tables. HTML that an author types is shown as typed; a candidate's words are
 * never read as Markdown.
 */
@NullMarked
package org.aspirant.academy.markdown;

import org.jspecify.annotations.NullMarked;
