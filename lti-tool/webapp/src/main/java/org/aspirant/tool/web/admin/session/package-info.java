/**
 * The session of an administrator as each request shows it, and what tells a browser's own forms
 * from others before there is one.
 */
@NullMarked
package org.aspirant.tool.web.admin.session;

import org.jspecify.annotations.NullMarked;
