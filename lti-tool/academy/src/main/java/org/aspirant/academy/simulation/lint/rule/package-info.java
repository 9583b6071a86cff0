/**
 * The rules of {@code docs/authoring.md}, an idea a class; each finds problems and changes nothing.
 */
@NullMarked
package org.aspirant.academy.simulation.lint.rule;

import org.jspecify.annotations.NullMarked;
