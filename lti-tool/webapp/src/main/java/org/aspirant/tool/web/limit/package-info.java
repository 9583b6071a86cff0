/**
 * Who sends requests, as far as the network says it, and how many refusals are explained to them.
 */
@NullMarked
package org.aspirant.tool.web.limit;

import org.jspecify.annotations.NullMarked;
