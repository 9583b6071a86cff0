/** How platforms are connected: by registering themselves, or by hand. */
@NullMarked
package org.aspirant.tool.web.connect;

import org.jspecify.annotations.NullMarked;
