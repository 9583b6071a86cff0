/**
 * What people see: the launcher with its gradebook, the pages in between that post a form on, and
 * refusals; and the authorization endpoint, which answers a browser.
 *
 * <p>Every page works without script. Scripts are small files of their own: one posts forms on, one
 * keeps the gradebook current and the frame in place.
 */
@NullMarked
package org.aspirant.practicelms.page;

import org.jspecify.annotations.NullMarked;
