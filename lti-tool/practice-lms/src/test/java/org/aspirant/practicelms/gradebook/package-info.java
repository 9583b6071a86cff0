@NullMarked
package org.aspirant.practicelms.gradebook;

import org.jspecify.annotations.NullMarked;
