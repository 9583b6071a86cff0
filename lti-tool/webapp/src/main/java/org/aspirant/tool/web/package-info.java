/**
 * The web edge: resources that read a request, call one use case and name the page to show.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>The LTI protocol beyond {@code platformlink}, SQL, and any rule of play or assessment.
 */
@NullMarked
package org.aspirant.tool.web;

import org.jspecify.annotations.NullMarked;
