/**
 * Work that falls due: a row says when, a sweep has it scheduled, some node does it. The time lies
 * in the row and not in the scheduler, so that whoever asks for it sooner only changes the row.
 */
@NullMarked
package org.aspirant.tool.persistence.errand;

import org.jspecify.annotations.NullMarked;
