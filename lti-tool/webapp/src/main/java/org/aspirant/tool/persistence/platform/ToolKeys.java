package org.aspirant.tool.persistence.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aspirant.lti.keys.SigningKey;
import org.aspirant.lti.keys.SigningKeys;
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

    /** How long a node may go on with keys that another node changed. */
    public static final Duration READ_EVERY = Duration.ofMinutes(1);

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
        List<ToolKeyRow> rows = rows();
        List<ToolKeyRow> published = published(rows, now);
        if (published.isEmpty() || !newest(published).maySign(now)) {
            return false;
        }
        boolean begun = insert(rows, now, from);
        if (begun) {
            published.stream()
                    .filter(row -> row.publishedUntil() == null)
                    .forEach(row -> publish(row, from.plus(OVERLAP)));
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
        Instant now = clock.instant();
        List<ToolKeyRow> published = published(rows(), now);
        return !published.isEmpty()
                && !newest(published).signsFrom().plus(signing).minus(OVERLAP).isAfter(now)
                && rotate();
    }

    /**
     * Takes a key out of the set at once, with no overlap. Where it is the one that signs, the one
     * to come signs from now on, or else a new one; where it is the one to come, the present one
     * stays. Other nodes follow within {@link #READ_EVERY}.
     *
     * @return false if no published key has that id
     */
    public boolean withdraw(String keyId) {
        Instant now = clock.instant();
        List<ToolKeyRow> rows = rows();
        Optional<ToolKeyRow> leaving =
                published(rows, now).stream()
                        .filter(row -> row.key().keyId().equals(keyId))
                        .findFirst();
        if (leaving.isEmpty()) {
            return false;
        }
        // First what takes its place: whatever fails between, there is a key that signs.
        if (!replace(leaving.get(), rows, now)) {
            return withdraw(keyId);
        }
        publish(leaving.get(), now);
        last = null;
        return true;
    }

    /** False if another node changed the keys meanwhile. */
    private boolean replace(ToolKeyRow leaving, List<ToolKeyRow> rows, Instant now) {
        ToolKeyRow current = current(rows, now);
        ToolKeyRow newest = newest(published(rows, now));
        if (leaving.generation() > current.generation()) {
            publish(current, null);
        } else if (leaving.generation() == current.generation()) {
            if (newest.generation() == current.generation()) {
                return insert(rows, now, now);
            }
            jdbi.useHandle(handle -> newest.signFrom(handle, now));
        }
        return true;
    }

    List<KeptKey> history() {
        Instant now = clock.instant();
        List<ToolKeyRow> rows = rows();
        int current = current(rows, now).generation();
        return rows.stream()
                .map(
                        row ->
                                new KeptKey(
                                        row.key().keyId(),
                                        use(row, current, now),
                                        row.madeAt(),
                                        row.signsFrom(),
                                        row.publishedUntil()))
                .toList();
    }

    private static Use use(ToolKeyRow row, int current, Instant now) {
        if (!row.isPublished(now)) {
            return Use.RETIRED;
        }
        return row.generation() == current
                ? Use.SIGNS
                : row.generation() > current ? Use.WILL_SIGN : Use.STILL_PUBLISHED;
    }

    private static ToolKeyRow current(List<ToolKeyRow> rows, Instant now) {
        return rows.stream()
                .filter(row -> row.maySign(now))
                .max(Comparator.comparingInt(ToolKeyRow::generation))
                .orElse(rows.get(0));
    }

    private static ToolKeyRow newest(List<ToolKeyRow> rows) {
        return rows.get(rows.size() - 1);
    }

    private static List<ToolKeyRow> published(List<ToolKeyRow> rows, Instant now) {
        return rows.stream().filter(row -> row.isPublished(now)).toList();
    }

    private SigningKeys read(Instant now) {
        List<ToolKeyRow> rows = rows();
        if (rows.isEmpty()) {
            boolean unused = insert(rows, now, now);
            rows = rows();
        }
        ToolKeyRow current = current(rows, now);
        List<SigningKey> keys = new ArrayList<>();
        keys.add(current.key());
        published(rows, now).stream()
                .filter(row -> row.generation() != current.generation())
                .forEach(row -> keys.add(row.key()));
        return new SigningKeys(keys);
    }

    /** A key of the next generation; false if another node was first. */
    private boolean insert(List<ToolKeyRow> rows, Instant now, Instant signsFrom) {
        int generation = rows.isEmpty() ? 1 : newest(rows).generation() + 1;
        return jdbi.withHandle(
                handle -> ToolKeyRow.insert(handle, vault, generation, now, signsFrom));
    }

    private void publish(ToolKeyRow row, @Nullable Instant until) {
        jdbi.useHandle(handle -> row.publishUntil(handle, until));
    }

    private List<ToolKeyRow> rows() {
        return jdbi.withHandle(handle -> ToolKeyRow.all(handle, vault));
    }

    private record Reading(Instant at, SigningKeys keys) {}
}
