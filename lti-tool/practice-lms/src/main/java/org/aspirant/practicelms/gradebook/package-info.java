/**
 * The gradebook: line items, what a score message does to a person's standing in the manner of a
 * course, and the history of the messages that arrived, refused ones included.
 *
 * <p>The Moodle manner is what a running Moodle 4.5.6 was seen to do; the Canvas manner follows
 * Canvas's documentation and what its source does with a score.
 *
 * <p>Knows nothing of HTTP, tokens or launches.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0">LTI Assignment and Grade Services
 *     2.0</a>
 */
@NullMarked
package org.aspirant.practicelms.gradebook;

import org.jspecify.annotations.NullMarked;
