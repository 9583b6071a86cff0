@NullMarked
package org.aspirant.academy.cohort;

import org.jspecify.annotations.NullMarked;
