/**
 * Puts the parts together: settings from the environment, CDI producers for classes that know no
 * CDI, and what happens at start-up, in order.
 */
@NullMarked
package org.aspirant.tool.wiring;

import org.jspecify.annotations.NullMarked;
