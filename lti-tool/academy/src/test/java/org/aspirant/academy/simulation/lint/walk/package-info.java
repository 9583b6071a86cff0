@NullMarked
package org.aspirant.academy.simulation.lint.walk;

import org.jspecify.annotations.NullMarked;
