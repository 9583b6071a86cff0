/**
 * The class list: whom the platform says to be in a course, beside those who have opened it.
 *
 * <p>A list tells who is there and never what they may do: rights follow from the launch that
 * somebody is in. Nobody is ever taken off: who is missing from a newer list is marked.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>How a list is asked for, and what can go wrong with that.
 */
@NullMarked
package org.aspirant.academy.course.roster;

import org.jspecify.annotations.NullMarked;
