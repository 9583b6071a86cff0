/**
 * Calls to the platform's gradebook: find line items, send scores, read results.
 *
 * <p>Follows <a href="https://www.imsglobal.org/spec/lti-ags/v2p0/">LTI Assignment and Grade
 * Services 2.0</a>, as Moodle 4.5 and Canvas really do it.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>What a grade is worth, when to send it, and how often to try again.
 */
@NullMarked
package org.aspirant.lti.grades;

import org.jspecify.annotations.NullMarked;
