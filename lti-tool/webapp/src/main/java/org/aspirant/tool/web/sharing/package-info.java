/**
 * Sharing sessions on the web: the sessions of a course, one session with its log, hiding personal
 * data, and the log as a file.
 */
@NullMarked
package org.aspirant.tool.web.sharing;

import org.jspecify.annotations.NullMarked;
