/**
 * Stores of what was handed in, the sheets it is rated on, the ledger of ratings and decisions, and
 * what was released. Only a sheet and the drafts on it ever change.
 */
@NullMarked
package org.aspirant.tool.persistence.assessment;

import org.jspecify.annotations.NullMarked;
