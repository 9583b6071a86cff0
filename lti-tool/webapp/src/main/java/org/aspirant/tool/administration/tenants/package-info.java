/** Organizations, and the deployments through which their people come. */
@NullMarked
package org.aspirant.tool.administration.tenants;

import org.jspecify.annotations.NullMarked;
