package org.aspirant.tool.persistence.platform;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.aspirant.tool.administration.platforms.KeyRing;
import org.aspirant.tool.persistence.Rows;
import org.jdbi.v3.core.Jdbi;

/** The tool's keys as administrators see them: never opened for it. */
public final class JdbiKeyRing implements KeyRing {

    private final Jdbi jdbi;
    private final ToolKeys keys;
    private final Clock clock;

    public JdbiKeyRing(Jdbi jdbi, ToolKeys keys, Clock clock) {
        this.jdbi = jdbi;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public List<Key> published() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select kid, signs_from, published_until from tool_key
                                        where published_until is null or published_until > :now
                                        order by generation desc""")
                                .bind("now", clock.instant())
                                .map(
                                        (row, context) ->
                                                new Key(
                                                        row.getString("kid"),
                                                        Rows.instant(row, "signs_from"),
                                                        Optional.ofNullable(
                                                                Rows.instantOrNull(
                                                                        row, "published_until"))))
                                .list());
    }

    @Override
    public boolean rotate() {
        return keys.rotate();
    }

    @Override
    public boolean withdraw(String kid) {
        return keys.withdraw(kid);
    }
}
