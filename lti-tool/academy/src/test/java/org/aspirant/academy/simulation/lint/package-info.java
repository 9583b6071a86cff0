@NullMarked
package org.aspirant.academy.simulation.lint;

import org.jspecify.annotations.NullMarked;
