/** What administrators of the server do about platforms and the tool's own keys. */
@NullMarked
package org.aspirant.tool.administration.platforms;

import org.jspecify.annotations.NullMarked;
