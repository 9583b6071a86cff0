/**
 * Generalizability theory: how much of the variance of ratings is the candidates', how much the
 * tasks' and the assessors', and how dependable scores from other numbers of tasks and assessors
 * would be.
 */
@NullMarked
package org.aspirant.rubric.statistics.generalizability;

import org.jspecify.annotations.NullMarked;
