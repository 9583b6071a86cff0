@NullMarked
package org.aspirant.academy.content.district;

import org.jspecify.annotations.NullMarked;
