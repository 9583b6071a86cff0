/** What a browser posts: read with a cap, each field judged before anything is done with it. */
@NullMarked
package org.aspirant.tool.web.form;

import org.jspecify.annotations.NullMarked;
