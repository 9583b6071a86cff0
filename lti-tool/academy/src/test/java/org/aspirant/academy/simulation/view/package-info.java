@NullMarked
package org.aspirant.academy.simulation.view;

import org.jspecify.annotations.NullMarked;
