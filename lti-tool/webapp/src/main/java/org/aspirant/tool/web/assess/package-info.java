/** Assessors at work: the queue, the workbench beside the artifact, handing back. */
@NullMarked
package org.aspirant.tool.web.assess;

import org.jspecify.annotations.NullMarked;
