@NullMarked
package org.aspirant.academy.simulation;

import org.jspecify.annotations.NullMarked;
