/**
 * Access tokens: how a tool proves to a platform who it is before it asks for anything.
 *
 * <p>Follows <a href="https://www.imsglobal.org/spec/security/v1p0/#securing_web_services">1EdTech
 * Security Framework 1.0, section 4</a>.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>What the token is used for.
 */
@NullMarked
package org.aspirant.lti.token;

import org.jspecify.annotations.NullMarked;
