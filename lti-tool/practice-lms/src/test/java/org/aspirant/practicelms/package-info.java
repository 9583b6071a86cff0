@NullMarked
package org.aspirant.practicelms;

import org.jspecify.annotations.NullMarked;
