@NullMarked
package org.aspirant.content;

import org.jspecify.annotations.NullMarked;
