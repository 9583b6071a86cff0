/**
 * How fast the engine is: JMH benchmarks, and the ratings that they and the command are measured
 * with. docs/benchmarks.md says how to run them and what came out.
 */
@NullMarked
package org.aspirant.rubric.benchmarks;

import org.jspecify.annotations.NullMarked;
