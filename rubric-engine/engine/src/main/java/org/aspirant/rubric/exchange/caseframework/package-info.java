/** Competency frameworks and rubrics as 1EdTech CASE 1.1 packages, lenient in and strict out. */
@NullMarked
package org.aspirant.rubric.exchange.caseframework;

import org.jspecify.annotations.NullMarked;
