/**
 * The rubric engine: leadership frameworks, rubrics, assessment plans and ratings go in, decisions
 * that can be replayed and explained come out.
 *
 * <h2>What these packages do not know</h2>
 *
 * <p>LTI, learning platforms, users' names, databases, HTTP, HTML and the clock. A decision is a
 * pure function of the rating events and of the plan they are scored under; Jackson, the schema
 * validator and the CSV library are met in {@link org.aspirant.rubric.format} only.
 */
@NullMarked
package org.aspirant.rubric;

import org.jspecify.annotations.NullMarked;
