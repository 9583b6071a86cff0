/** What is measured of ratings and scores. It advises; nothing here decides. */
@NullMarked
package org.aspirant.rubric.statistics;

import org.jspecify.annotations.NullMarked;
