/** The accreditation pack: cycles of a program side by side, with small groups held back. */
@NullMarked
package org.aspirant.rubric.report.accreditation;

import org.jspecify.annotations.NullMarked;
