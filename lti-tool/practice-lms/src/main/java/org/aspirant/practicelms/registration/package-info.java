/**
 * What platform and tool know of each other: the platform's addresses and the tool's registration.
 *
 * <p>One tool is registered, by hand. Dynamic registration would live here.
 */
@NullMarked
package org.aspirant.practicelms.registration;

import org.jspecify.annotations.NullMarked;
