/**
 * Calls to a platform, kept on a short leash: where they may go, how long and how large they may
 * be.
 *
 * <p>Does not know what is asked or answered: no JSON, no tokens, no LTI.
 */
@NullMarked
package org.aspirant.lti.http;

import org.jspecify.annotations.NullMarked;
