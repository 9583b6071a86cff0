/** Playing a simulation: the activity's front page, its scenes, its debrief. */
@NullMarked
package org.aspirant.tool.web.play;

import org.jspecify.annotations.NullMarked;
