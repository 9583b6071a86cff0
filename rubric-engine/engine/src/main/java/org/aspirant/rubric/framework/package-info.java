/** A district's leadership framework: what its leaders should know, do and be, and why. */
@NullMarked
package org.aspirant.rubric.framework;

import org.jspecify.annotations.NullMarked;
