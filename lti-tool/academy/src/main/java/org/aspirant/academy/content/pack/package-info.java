/** Content packs: everything that an academy teaches, compiled together. */
@NullMarked
package org.aspirant.academy.content.pack;

import org.jspecify.annotations.NullMarked;
