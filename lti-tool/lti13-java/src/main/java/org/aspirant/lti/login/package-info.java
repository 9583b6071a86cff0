/**
 * A platform asks to log somebody in: the first half of every launch.
 *
 * <p>{@link org.aspirant.lti.login.LoginInitiation} decides whether to ask the platform who it is,
 * keeps a {@link org.aspirant.lti.login.PendingLogin} and gives the redirect and the browser's
 * binding. {@link org.aspirant.lti.login.LoginFault} lists the checks in the order they run.
 *
 * <p>Follows <a
 * href="https://www.imsglobal.org/spec/security/v1p0/#platform-originating-messages">1EdTech
 * Security Framework 1.0, section 5.1.1</a>.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>How a cookie or a page reaches the browser. A message hint of Canvas or Moodle works once, so
 * whether the browser keeps the cookie must be settled before the redirect is followed: that is the
 * web's part.
 */
@NullMarked
package org.aspirant.lti.login;

import org.jspecify.annotations.NullMarked;
