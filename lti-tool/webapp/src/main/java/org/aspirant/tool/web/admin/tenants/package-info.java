/** Organizations and deployments, as administrators see them. */
@NullMarked
package org.aspirant.tool.web.admin.tenants;

import org.jspecify.annotations.NullMarked;
