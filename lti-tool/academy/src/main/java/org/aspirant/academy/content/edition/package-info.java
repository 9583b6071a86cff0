/**
 * Old versions of content, kept as sources: what somebody has played or was rated by opens for as
 * long as the work does, whatever is shipped since.
 */
@NullMarked
package org.aspirant.academy.content.edition;

import org.jspecify.annotations.NullMarked;
