/** How the others decided: for who has submitted, and for a class to talk about on a wall. */
@NullMarked
package org.aspirant.tool.web.cohort;

import org.jspecify.annotations.NullMarked;
