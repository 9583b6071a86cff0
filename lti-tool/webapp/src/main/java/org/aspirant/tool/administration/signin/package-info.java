/**
 * Signing in: a name and a password, then a code of an authenticator app or a recovery code, with
 * growing waits and no locks.
 */
@NullMarked
package org.aspirant.tool.administration.signin;

import org.jspecify.annotations.NullMarked;
