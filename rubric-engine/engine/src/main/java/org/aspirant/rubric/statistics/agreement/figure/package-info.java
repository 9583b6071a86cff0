/**
 * What a figure of agreement is: a number or why there is none, how sure it is, and by which
 * weights levels differ.
 */
@NullMarked
package org.aspirant.rubric.statistics.agreement.figure;

import org.jspecify.annotations.NullMarked;
