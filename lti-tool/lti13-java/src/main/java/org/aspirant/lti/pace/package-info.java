/**
 * How fast a tool may call a platform: how many calls at once, how long to wait after a failure,
 * and when to stop asking a platform that is down.
 *
 * <p>Does not know what is called: no tokens, no grades, no members. Time enters by a clock alone,
 * and nothing here waits.
 */
@NullMarked
package org.aspirant.lti.pace;

import org.jspecify.annotations.NullMarked;
