@NullMarked
package org.aspirant.academy.simulation.format;

import org.jspecify.annotations.NullMarked;
