/**
 * LTI Dynamic Registration 1.0, the tool's side: a platform opens the tool's registration address,
 * the tool reads what the platform says of itself, and registers there.
 *
 * <p>{@link org.aspirant.lti.dynamic.DynamicRegistration} takes both steps. {@link
 * org.aspirant.lti.dynamic.RegistrationFault} lists everything that can go wrong, and who has to do
 * what. {@link org.aspirant.lti.dynamic.CanvasConfiguration} is for a Canvas that is set up by
 * hand.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Who may register: an invitation is the application's to give and to take. Whether a
 * registration is approved, and where it is kept: a result never replaces anything by itself.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0">LTI Dynamic Registration 1.0</a>
 */
@NullMarked
package org.aspirant.lti.dynamic;

import org.jspecify.annotations.NullMarked;
