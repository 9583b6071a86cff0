/**
 * A school in memory for tests: every use case over the ports in memory, and people to use them.
 */
@NullMarked
package org.aspirant.academy.school;

import org.jspecify.annotations.NullMarked;
