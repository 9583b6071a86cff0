@NullMarked
package org.aspirant.academy.simulation.lint.rule;

import org.jspecify.annotations.NullMarked;
