/** What administrators see and change of their own accounts. */
@NullMarked
package org.aspirant.tool.web.admin.account;

import org.jspecify.annotations.NullMarked;
