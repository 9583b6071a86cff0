/**
 * Launches as a platform makes them: the login initiation, the authorization request that comes
 * back, and the message that goes out, or the ways it can go wrong on request.
 *
 * <p>Decides and signs; it draws no pages.
 *
 * @see <a
 *     href="https://www.imsglobal.org/spec/security/v1p0/#platform-originating-messages">1EdTech
 *     Security Framework 1.0, section 5.1</a>
 */
@NullMarked
package org.aspirant.practicelms.launch;

import org.jspecify.annotations.NullMarked;
