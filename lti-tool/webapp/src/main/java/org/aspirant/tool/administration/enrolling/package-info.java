/**
 * How administrators come to be: the first one by a secret that the first start prints, others by
 * invitation of an administrator or by a secret of an operator. Each secret makes one account.
 */
@NullMarked
package org.aspirant.tool.administration.enrolling;

import org.jspecify.annotations.NullMarked;
