/** Commands to the running tool, for whoever operates its server. Answers are plain text. */
@NullMarked
package org.aspirant.tool.web.operator;

import org.jspecify.annotations.NullMarked;
