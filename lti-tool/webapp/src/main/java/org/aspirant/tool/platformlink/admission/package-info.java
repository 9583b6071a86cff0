/**
 * A platform's ids become ours: deployment to organization, context to course, resource link to
 * activity, subject to subject.
 */
@NullMarked
package org.aspirant.tool.platformlink.admission;

import org.jspecify.annotations.NullMarked;
