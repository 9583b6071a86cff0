@NullMarked
package org.aspirant.academy.content.edition;

import org.jspecify.annotations.NullMarked;
