/**
 * How far a composite can be trusted: its reliability and standard error, one candidate's own
 * standard error, and how often a cut on it decides rightly and would decide the same again.
 */
@NullMarked
package org.aspirant.rubric.statistics.composite;

import org.jspecify.annotations.NullMarked;
