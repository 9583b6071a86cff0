/** What gradebooks show otherwise than they took it, and the errands that read them. */
@NullMarked
package org.aspirant.tool.persistence.reconciliation;

import org.jspecify.annotations.NullMarked;
