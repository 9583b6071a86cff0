/**
 * Launches in great number, for measuring any LTI tool: one side is the platform, the other the
 * browsers of its people. Runs against tools on this machine only.
 *
 * <p>Uses {@code org.aspirant.lti.platform} for messages and nothing of the practice courses: what
 * is sent is the same for every tool.
 */
@NullMarked
package org.aspirant.practicelms.load;

import org.jspecify.annotations.NullMarked;
