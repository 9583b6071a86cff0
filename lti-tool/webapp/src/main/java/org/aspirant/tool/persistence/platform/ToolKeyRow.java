package org.aspirant.tool.persistence.platform;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.aspirant.lti.keys.SigningKey;
import org.aspirant.tool.persistence.Rows;
import org.aspirant.tool.persistence.vault.Place;
import org.aspirant.tool.persistence.vault.Vault;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * One of the tool's signing keys, opened.
 *
 * @param publishedUntil null as long as nothing is to take its place
 */
record ToolKeyRow(
        int generation,
        SigningKey key,
        Instant madeAt,
        Instant signsFrom,
        @Nullable Instant publishedUntil) {

    /** Every key there ever was, oldest first. */
    static List<ToolKeyRow> all(Handle handle, Vault vault) {
        return handle.createQuery("select * from tool_key order by generation")
                .map(
                        (row, context) -> {
                            int generation = row.getInt("generation");
                            byte[] jwk = vault.open(row.getBytes("sealed"), place(generation));
                            return new ToolKeyRow(
                                    generation,
                                    SigningKey.parse(new String(jwk, StandardCharsets.UTF_8)),
                                    Rows.instant(row, "created_at"),
                                    Rows.instant(row, "signs_from"),
                                    Rows.instantOrNull(row, "published_until"));
                        })
                .list();
    }

    /** False if another node was first to make that generation. */
    static boolean insert(
            Handle handle, Vault vault, int generation, Instant now, Instant signsFrom) {
        SigningKey key = SigningKey.generate();
        byte[] sealed =
                vault.seal(key.privateJwk().getBytes(StandardCharsets.UTF_8), place(generation));
        return handle.createUpdate(
                                """
                                insert into tool_key (generation, kid, sealed, created_at,
                                    signs_from)
                                values (:generation, :kid, :sealed, :at, :from)
                                on conflict do nothing""")
                        .bind("generation", generation)
                        .bind("kid", key.keyId())
                        .bind("sealed", sealed)
                        .bind("at", now)
                        .bind("from", signsFrom)
                        .execute()
                == 1;
    }

    boolean isPublished(Instant now) {
        return publishedUntil == null || publishedUntil.isAfter(now);
    }

    /** Whether its time to sign has come, and has not been cut short. */
    boolean maySign(Instant now) {
        return !signsFrom.isAfter(now) && isPublished(now);
    }

    void signFrom(Handle handle, Instant from) {
        handle.createUpdate("update tool_key set signs_from = :from where generation = :generation")
                .bind("from", from)
                .bind("generation", generation)
                .execute();
    }

    /**
     * @param until null for no end
     */
    void publishUntil(Handle handle, @Nullable Instant until) {
        handle.createUpdate(
                        """
                        update tool_key set published_until = :until
                        where generation = :generation""")
                .bind("until", until)
                .bind("generation", generation)
                .execute();
    }

    private static Place place(int generation) {
        return new Place("tool_key", Integer.toString(generation), "sealed");
    }
}
