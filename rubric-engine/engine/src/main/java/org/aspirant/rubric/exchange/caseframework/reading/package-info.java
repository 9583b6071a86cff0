/** What a CASE package says, as frameworks and rubrics of ours; lenient. */
@NullMarked
package org.aspirant.rubric.exchange.caseframework.reading;

import org.jspecify.annotations.NullMarked;
