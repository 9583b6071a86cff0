/** The way in from a platform: login, launch, our keys. */
@NullMarked
package org.aspirant.tool.web.launch;

import org.jspecify.annotations.NullMarked;
