/**
 * Activities out of the catalogue as links in a course: what an instructor picks becomes the signed
 * answer to a deep linking request, and what a link says comes back with its launches.
 */
@NullMarked
package org.aspirant.tool.platformlink.placing;

import org.jspecify.annotations.NullMarked;
