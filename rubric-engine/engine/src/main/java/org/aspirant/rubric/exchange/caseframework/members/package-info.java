/**
 * Which members the objects of a CASE package have, where among them ours stand, and what is
 * strictly one.
 */
@NullMarked
package org.aspirant.rubric.exchange.caseframework.members;

import org.jspecify.annotations.NullMarked;
