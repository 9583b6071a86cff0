/**
 * What every implementation of the academy's ports must do: extend each contract and give it the
 * ports to try.
 */
@NullMarked
package org.aspirant.academy.contract;

import org.jspecify.annotations.NullMarked;
