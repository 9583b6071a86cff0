/** At which platforms the tool is registered, and what each registration allows. */
@NullMarked
package org.aspirant.lti.registration;

import org.jspecify.annotations.NullMarked;
