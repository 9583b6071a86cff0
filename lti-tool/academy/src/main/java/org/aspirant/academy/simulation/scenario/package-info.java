/**
 * What an author wrote, compiled: an immutable {@link
 * org.aspirant.academy.simulation.scenario.Scenario}.
 *
 * <p>Ids inside a scenario are plain strings, unique in their scenario. {@code docs/authoring.md}
 * explains each part in the form in which authors write it.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Files, YAML and JSON, runs, people who play, and HTML pages.
 */
@NullMarked
package org.aspirant.academy.simulation.scenario;

import org.jspecify.annotations.NullMarked;
