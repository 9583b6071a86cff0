/**
 * What the commands find, as reports: decisions, explanations, agreement, severity, plan studies
 * and cuts.
 */
@NullMarked
package org.aspirant.rubric.report.results;

import org.jspecify.annotations.NullMarked;
