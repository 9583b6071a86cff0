/**
 * The platform's side of deep linking: whether the links that a browser brings back are really the
 * tool's answer to a request of this platform, and what they say.
 *
 * <p>Follows <a
 * href="https://www.imsglobal.org/spec/lti-dl/v2p0/#deep-linking-response-message">LTI Deep Linking
 * 2.0, section 4.5</a>.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Courses, and what becomes of a link.
 */
@NullMarked
package org.aspirant.lti.platform.deeplinking;

import org.jspecify.annotations.NullMarked;
