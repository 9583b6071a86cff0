/**
 * Everything the tool remembers: the schema and its migrations, and the stores behind the ports of
 * the academy, of the platform link and of the LTI library.
 *
 * <p>One set of SQL runs on H2 and on PostgreSQL. Every store opens a connection for one statement
 * or one short unit and closes it; inside {@link org.aspirant.tool.persistence.JtaUnitOfWork} the
 * container hands out the transaction's own connection, so that the writes of several stores are
 * kept or dropped together. Moves, ratings, submissions and the audit trail are only ever appended
 * to.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>HTTP, pages, tokens and the rules of play, assessment and release.
 */
@NullMarked
package org.aspirant.tool.persistence;

import org.jspecify.annotations.NullMarked;
