package org.aspirant.tool.persistence.platform;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aspirant.lti.keys.SigningKey;
import org.aspirant.lti.keys.SigningKeys;
import org.aspirant.tool.persistence.Rows;
import org.aspirant.tool.persistence.vault.Place;
import org.aspirant.tool.persistence.vault.Vault;
import org.aspirant.tool.platformlink.operator.KeyKeeping.KeptKey;
import org.aspirant.tool.platformlink.operator.KeyKeeping.Use;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The tool's own signing keys: made on the first start, the same after every restart and on every
 * node, sealed under the master key.
 */
public final class ToolKeys {

    /** How long platforms may keep a copy of the key set. */
    public static final Duration OVERLAP = Duration.ofDays(1);

    private static final Duration READ_EVERY = Duration.ofMinutes(1);

    private final Jdbi jdbi;
    private final Vault vault;
    private final Clock clock;
    private volatile @Nullable Reading last;

    public ToolKeys(Jdbi jdbi, Vault vault, Clock clock) {
        this.jdbi = jdbi;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * The keys as they stand: the one that signs first, then all others that are published. Read
     * again once a minute, so that every node follows a rotation long before it matters.
     */
    public SigningKeys keys() {
        Instant now = clock.instant();
        Reading reading = last;
        if (reading == null || !reading.at().plus(READ_EVERY).isAfter(now)) {
            reading = new Reading(now, read(now));
            last = reading;
        }
        return reading.keys();
    }

    /**
     * Begins a rotation: a new key is published now and signs after {@link #OVERLAP}; the present
     * one stays published for as long again. Does nothing while a rotation is under way.
     *
     * @return whether it began
     */
    public boolean rotate() {
        Instant now = clock.instant();
        Instant from = now.plus(OVERLAP);
        List<Row> rows = rows();
        if (rows.isEmpty() || rows.get(rows.size() - 1).signsFrom().isAfter(now)) {
            return false;
        }
        int generation = rows.get(rows.size() - 1).generation();
        boolean begun = insert(generation + 1, SigningKey.generate(), now, from);
        if (begun) {
            jdbi.useHandle(
                    handle ->
                            handle.createUpdate(
                                            """
                                            update tool_key set published_until = :until
                                            where generation <= :generation
                                            and published_until is null""")
                                    .bind("until", from.plus(OVERLAP))
                                    .bind("generation", generation)
                                    .execute());
        }
        last = null;
        return begun;
    }

    /**
     * Begins a rotation in time for no key to sign longer than this.
     *
     * @return whether it was time
     */
    public boolean rotateAfter(Duration signing) {
        List<Row> rows = rows();
        return !rows.isEmpty()
                && !rows.get(rows.size() - 1)
                        .signsFrom()
                        .plus(signing)
                        .minus(OVERLAP)
                        .isAfter(clock.instant())
                && rotate();
    }

    List<KeptKey> history() {
        Instant now = clock.instant();
        List<Row> rows = rows();
        int current = current(rows, now).generation();
        return rows.stream()
                .map(
                        row ->
                                new KeptKey(
                                        row.key().keyId(),
                                        row.use(current, now),
                                        row.madeAt(),
                                        row.signsFrom(),
                                        row.publishedUntil()))
                .toList();
    }

    private static Row current(List<Row> rows, Instant now) {
        return rows.stream()
                .filter(row -> !row.signsFrom().isAfter(now))
                .max(Comparator.comparingInt(Row::generation))
                .orElse(rows.get(0));
    }

    private SigningKeys read(Instant now) {
        List<Row> rows = rows();
        if (rows.isEmpty()) {
            boolean unused = insert(1, SigningKey.generate(), now, now);
            rows = rows();
        }
        Row current = current(rows, now);
        List<SigningKey> keys = new ArrayList<>();
        keys.add(current.key());
        rows.stream()
                .filter(row -> row.generation() != current.generation() && row.isPublished(now))
                .forEach(row -> keys.add(row.key()));
        return new SigningKeys(keys);
    }

    /** False if another node was first. */
    private boolean insert(int generation, SigningKey key, Instant now, Instant signsFrom) {
        byte[] sealed =
                vault.seal(key.privateJwk().getBytes(StandardCharsets.UTF_8), place(generation));
        return jdbi.withHandle(
                handle ->
                        handle.createUpdate(
                                                """
                                                insert into tool_key (generation, kid, sealed,
                                                    created_at, signs_from)
                                                values (:generation, :kid, :sealed, :at, :from)
                                                on conflict do nothing""")
                                        .bind("generation", generation)
                                        .bind("kid", key.keyId())
                                        .bind("sealed", sealed)
                                        .bind("at", now)
                                        .bind("from", signsFrom)
                                        .execute()
                                == 1);
    }

    private List<Row> rows() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery("select * from tool_key order by generation")
                                .map(
                                        (row, context) -> {
                                            int generation = row.getInt("generation");
                                            byte[] jwk =
                                                    vault.open(
                                                            row.getBytes("sealed"),
                                                            place(generation));
                                            return new Row(
                                                    generation,
                                                    SigningKey.parse(
                                                            new String(
                                                                    jwk, StandardCharsets.UTF_8)),
                                                    Rows.instant(row, "created_at"),
                                                    Rows.instant(row, "signs_from"),
                                                    Rows.instantOrNull(row, "published_until"));
                                        })
                                .list());
    }

    private static Place place(int generation) {
        return new Place("tool_key", Integer.toString(generation), "sealed");
    }

    private record Row(
            int generation,
            SigningKey key,
            Instant madeAt,
            Instant signsFrom,
            @Nullable Instant publishedUntil) {

        Use use(int current, Instant now) {
            return generation == current
                    ? Use.SIGNS
                    : generation > current
                            ? Use.WILL_SIGN
                            : isPublished(now) ? Use.STILL_PUBLISHED : Use.RETIRED;
        }

        boolean isPublished(Instant now) {
            return publishedUntil == null || publishedUntil.isAfter(now);
        }
    }

    private record Reading(Instant at, SigningKeys keys) {}
}
