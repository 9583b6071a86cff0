/**
 * What a launch leaves behind: a session of its own for each launch, found by an id that is no
 * secret and opened by a secret that is never in an address.
 */
@NullMarked
package org.aspirant.tool.platformlink.session;

import org.jspecify.annotations.NullMarked;
