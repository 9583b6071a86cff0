/**
 * The platform's answer to a login: from what was posted to a launch that can be acted on.
 *
 * <p>Follows <a
 * href="https://www.imsglobal.org/spec/security/v1p0/#platform-originating-messages">1EdTech
 * Security Framework 1.0, section 5.1.1</a>, and <a
 * href="https://www.imsglobal.org/spec/lti/v1p3/">LTI Core 1.3</a>, section 5. {@link
 * org.aspirant.lti.launch.LaunchFault} lists the checks in the order they run; a check that fails
 * ends the launch.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Sessions, pages, the database, and what a course does with the person who came in.
 */
@NullMarked
package org.aspirant.lti.launch;

import org.jspecify.annotations.NullMarked;
