/**
 * The first page inside a launch, and what a candidate sees of an activity beside the play itself.
 */
@NullMarked
package org.aspirant.tool.web.activity;

import org.jspecify.annotations.NullMarked;
