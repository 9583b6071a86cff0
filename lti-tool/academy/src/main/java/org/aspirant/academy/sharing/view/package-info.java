/** Sharing sessions as people of the course read them. */
@NullMarked
package org.aspirant.academy.sharing.view;

import org.jspecify.annotations.NullMarked;
