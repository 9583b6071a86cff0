/** Whether this server can take requests, for load balancers and orchestrators. */
@NullMarked
package org.aspirant.tool.web.health;

import org.jspecify.annotations.NullMarked;
