/** The example of the library's README, compiled and run. */
@NullMarked
package org.aspirant.lti.example;

import org.jspecify.annotations.NullMarked;
