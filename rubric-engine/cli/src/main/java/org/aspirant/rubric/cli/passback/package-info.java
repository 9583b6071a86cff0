/**
 * {@code rubric passback}: scores into a gradebook, with no tool running. Nothing else in the
 * command knows LTI.
 */
@NullMarked
package org.aspirant.rubric.cli.passback;

import org.jspecify.annotations.NullMarked;
