/** Signing in by what a district's identity provider vouches for, in place of a password. */
@NullMarked
package org.aspirant.tool.administration.identity;

import org.jspecify.annotations.NullMarked;
