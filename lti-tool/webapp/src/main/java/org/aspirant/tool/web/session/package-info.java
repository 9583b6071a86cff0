/** The session of one launch, as each request inside it shows it: path, cookie, form token. */
@NullMarked
package org.aspirant.tool.web.session;

import org.jspecify.annotations.NullMarked;
