@NullMarked
package org.aspirant.academy.content.release;

import org.jspecify.annotations.NullMarked;
