/**
 * Adding activities out of the tool's own catalogue: what a course asks for, and the answer that a
 * browser brings back.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/">LTI Deep Linking 2.0</a>
 */
@NullMarked
package org.aspirant.practicelms.deeplinking;

import org.jspecify.annotations.NullMarked;
