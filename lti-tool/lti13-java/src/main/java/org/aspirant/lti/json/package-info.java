/** JSON from a stranger: read whole or not at all, within fixed limits. */
@NullMarked
package org.aspirant.lti.json;

import org.jspecify.annotations.NullMarked;
