/** On the way in: making an account by a secret, and signing in with it. */
@NullMarked
package org.aspirant.tool.web.admin.signin;

import org.jspecify.annotations.NullMarked;
