/**
 * Who is in a course, as the platform says when it is asked.
 *
 * <p>Follows <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0/">LTI Names and Role
 * Provisioning Services 2.0</a>, as Moodle 4.5 and Canvas really do it. A list is read whole or not
 * at all: whoever acts on half a list takes the other half for people who have left.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Who was in the course before, and what it means that somebody is no longer.
 */
@NullMarked
package org.aspirant.lti.roster;

import org.jspecify.annotations.NullMarked;
