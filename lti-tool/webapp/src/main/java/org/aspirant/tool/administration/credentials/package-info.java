/** What administrators prove themselves with: passwords, authenticator apps, recovery codes. */
@NullMarked
package org.aspirant.tool.administration.credentials;

import org.jspecify.annotations.NullMarked;
