/**
 * What platform and tool know of each other: the platform's addresses and the tool's registration.
 *
 * <p>One tool is registered: by hand from the start, and by {@link
 * org.aspirant.practicelms.registration.DynamicRegistrations} whenever it registers itself, which
 * puts the new registration in place of the old one.
 */
@NullMarked
package org.aspirant.practicelms.registration;

import org.jspecify.annotations.NullMarked;
