/**
 * The district in which an academy's frameworks and simulations are set: what is so there, in
 * figures that add up, each with the day on which it was counted.
 */
@NullMarked
package org.aspirant.academy.content.district;

import org.jspecify.annotations.NullMarked;
