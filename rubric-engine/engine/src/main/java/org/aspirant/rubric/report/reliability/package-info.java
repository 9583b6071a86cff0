/** The reliability report: how far the scores of an assessment can be trusted. */
@NullMarked
package org.aspirant.rubric.report.reliability;

import org.jspecify.annotations.NullMarked;
