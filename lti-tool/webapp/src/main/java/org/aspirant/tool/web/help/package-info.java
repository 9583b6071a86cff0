/** The pages that anybody may open: help, and where somebody lands who opens the address itself. */
@NullMarked
package org.aspirant.tool.web.help;

import org.jspecify.annotations.NullMarked;
