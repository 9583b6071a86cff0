/**
 * Platforms, the links by which they register, and the tool's keys, as administrators of the server
 * see them.
 */
@NullMarked
package org.aspirant.tool.web.admin.platforms;

import org.jspecify.annotations.NullMarked;
