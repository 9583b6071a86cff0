/** Feedback to one candidate, in plain words of a language. */
@NullMarked
package org.aspirant.rubric.report.feedback;

import org.jspecify.annotations.NullMarked;
