/** Pages that say no: what happened, what to do, and a reference. */
@NullMarked
package org.aspirant.tool.web.refusal;

import org.jspecify.annotations.NullMarked;
