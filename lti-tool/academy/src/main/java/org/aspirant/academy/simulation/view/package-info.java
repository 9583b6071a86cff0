/**
 * What a page needs to show a run: plain records, rendered text, no HTML classes and no interface
 * words in any language.
 */
@NullMarked
package org.aspirant.academy.simulation.view;

import org.jspecify.annotations.NullMarked;
