/** Canonical JSON (RFC 8785) and the SHA-256 hashes taken over it. */
@NullMarked
package org.aspirant.rubric.canonical;

import org.jspecify.annotations.NullMarked;
