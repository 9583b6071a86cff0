@NullMarked
package org.aspirant.academy.markdown;

import org.jspecify.annotations.NullMarked;
