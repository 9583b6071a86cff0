/**
 * What an outsider can send, thousands of times, a little wrong each time: seeded, so what is found
 * is found again. What once was found stands as a case beside the class that it was found in.
 */
@NullMarked
package org.aspirant.lti.fuzz;

import org.jspecify.annotations.NullMarked;
