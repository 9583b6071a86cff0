/** Frameworks and rubrics of ours as CASE objects. */
@NullMarked
package org.aspirant.rubric.exchange.caseframework.rendering;

import org.jspecify.annotations.NullMarked;
