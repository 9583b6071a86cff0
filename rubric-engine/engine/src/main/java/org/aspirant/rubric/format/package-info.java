/** Files in and out: YAML and JSON documents, ratings CSV, decision and explanation JSON. */
@NullMarked
package org.aspirant.rubric.format;

import org.jspecify.annotations.NullMarked;
