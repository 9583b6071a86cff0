/**
 * What the practice platform needs of HTTP and the JDK's server does not have: bounded bodies,
 * forms, routes, and refusals that say what is wrong.
 *
 * <p>Knows nothing of courses, launches or grades.
 */
@NullMarked
package org.aspirant.practicelms.http;

import org.jspecify.annotations.NullMarked;
