@NullMarked
package org.aspirant.academy.content;

import org.jspecify.annotations.NullMarked;
