/**
 * From the files of an author to a {@link org.aspirant.academy.simulation.scenario.Scenario}, and
 * moves as JSON.
 */
@NullMarked
package org.aspirant.academy.simulation.format;

import org.jspecify.annotations.NullMarked;
