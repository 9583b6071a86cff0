/** What the engine has found, as JSON, CSV and text. */
@NullMarked
package org.aspirant.rubric.format.results;

import org.jspecify.annotations.NullMarked;
