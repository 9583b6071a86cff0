/**
 * A small LTI 1.3 platform for people without an LMS at hand, for tests and for load.
 *
 * <p>{@link org.aspirant.practicelms.PracticeLms} starts it, steers it and looks into it. Signing,
 * the checks of authentication requests and the token endpoint are {@code
 * org.aspirant.lti.platform}'s; the packages below hold the courses, the launches, the grade
 * services, the gradebook and the page. Everything is in memory and bounded.
 *
 * <h2>What it does not know</h2>
 *
 * <p>The tool: nothing here depends on the academy, on rubrics or on the web application. Nobody
 * signs in: whoever can reach the port may open the tool as anyone. It is for practice only.
 */
@NullMarked
package org.aspirant.practicelms;

import org.jspecify.annotations.NullMarked;
