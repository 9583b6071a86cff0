@NullMarked
package org.aspirant.academy.content.pack;

import org.jspecify.annotations.NullMarked;
