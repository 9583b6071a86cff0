/**
 * Connecting platforms: an administrator invites, a platform registers itself, an administrator
 * approves, and a test says whether calls get through.
 *
 * <p>A registration that waits launches nothing. None is ever replaced by another one with the same
 * issuer and client id, unless the invitation was made to renew exactly that one.
 */
@NullMarked
package org.aspirant.tool.platformlink.connect;

import org.jspecify.annotations.NullMarked;
