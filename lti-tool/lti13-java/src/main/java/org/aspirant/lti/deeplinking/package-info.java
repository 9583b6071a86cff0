/**
 * Deep linking: the platform asks the tool for links to place in a course, and the tool answers
 * with a signed list of them.
 *
 * <p>Follows <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/">LTI Deep Linking 2.0</a>. The
 * request arrives as a launch, {@link org.aspirant.lti.launch.DeepLinkingLaunch}; {@link
 * org.aspirant.lti.deeplinking.DeepLinkingResponse} is the answer.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Pages, the browser that carries the answer, and what a link opens. Of the specification's
 * kinds of content it has the one that a tool can be launched by: {@code ltiResourceLink}.
 */
@NullMarked
package org.aspirant.lti.deeplinking;

import org.jspecify.annotations.NullMarked;
