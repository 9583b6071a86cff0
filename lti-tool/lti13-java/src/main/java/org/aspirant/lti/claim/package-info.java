/**
 * What a launch message says, one record a claim.
 *
 * <p>Follows <a href="https://www.imsglobal.org/spec/lti/v1p3/">LTI Core 1.3</a>, section 5. Both
 * sides use these records; reading them from a token is {@code launch}, writing them is {@code
 * platform}.
 */
@NullMarked
package org.aspirant.lti.claim;

import org.jspecify.annotations.NullMarked;
