/**
 * Stores of personal data: names, free text and drafts, each sealed under the key of its person;
 * and of the audit trail, which holds none.
 */
@NullMarked
package org.aspirant.tool.persistence.people;

import org.jspecify.annotations.NullMarked;
