@NullMarked
package org.aspirant.practicelms.load;

import org.jspecify.annotations.NullMarked;
