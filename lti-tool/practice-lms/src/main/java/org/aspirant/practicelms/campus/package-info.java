/**
 * Who and what is there: courses, the manner each behaves in, people with the roles a platform
 * would really claim for them, and activities.
 *
 * <p>Knows nothing of HTTP, messages, tokens or grades. Everyone is invented.
 */
@NullMarked
package org.aspirant.practicelms.campus;

import org.jspecify.annotations.NullMarked;
