/** What an operator sets in the environment, read and judged once at the start. */
@NullMarked
package org.aspirant.tool.wiring.settings;

import org.jspecify.annotations.NullMarked;
