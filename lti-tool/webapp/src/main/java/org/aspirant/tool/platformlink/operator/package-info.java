/** What shows that whoever calls operates this server: a secret in a file of its data folder. */
@NullMarked
package org.aspirant.tool.platformlink.operator;

import org.jspecify.annotations.NullMarked;
