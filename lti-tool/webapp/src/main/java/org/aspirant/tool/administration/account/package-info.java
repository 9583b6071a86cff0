/** What administrators change of their own accounts, after they have shown the password again. */
@NullMarked
package org.aspirant.tool.administration.account;

import org.jspecify.annotations.NullMarked;
