/**
 * Several documents, ours and those of others, held against each other before anything is computed.
 */
@NullMarked
package org.aspirant.rubric.exchange.check;

import org.jspecify.annotations.NullMarked;
