/**
 * The platform's side of LTI 1.3: beginning a launch, answering an authentication request with a
 * signed message, checking the links that a tool answers with, and handing out access tokens to
 * tools that prove who they are.
 *
 * <p>For a practice platform and for tests that need really signed messages; complete enough to be
 * one's own platform, without users, courses or a gradebook.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Who is logged in, which courses there are, and what a grade is.
 */
@NullMarked
package org.aspirant.lti.platform;

import org.jspecify.annotations.NullMarked;
