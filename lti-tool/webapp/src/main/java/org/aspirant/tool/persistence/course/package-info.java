/**
 * Stores of courses: who is known there, what is bound there, and the attempts that were played.
 */
@NullMarked
package org.aspirant.tool.persistence.course;

import org.jspecify.annotations.NullMarked;
