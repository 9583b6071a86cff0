package org.aspirant.tool.persistence.administration;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.aspirant.tool.administration.signin.Allowance;
import org.aspirant.tool.administration.signin.Attempts;
import org.aspirant.tool.persistence.Rows;
import org.aspirant.tool.persistence.vault.SubjectIndex;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Attempts to sign in, in the database, so that several nodes count together. A name is kept as a
 * keyed hash: people type passwords into the wrong field.
 */
public final class JdbiAttempts implements Attempts {

    /** How often two that come at the same moment are told apart before one has to wait. */
    private static final int TRIES = 10;

    private final Jdbi jdbi;
    private final SubjectIndex index;

    public JdbiAttempts(Jdbi jdbi, SubjectIndex index) {
        this.jdbi = jdbi;
        this.index = index;
    }

    @Override
    public Optional<Duration> make(String subject, Allowance allowance, Instant now) {
        String hash = hash(subject);
        return jdbi.withHandle(
                handle -> {
                    prepare(handle, hash, now);
                    for (int i = 0; i < TRIES; i++) {
                        Made made = read(handle, hash);
                        if (made.nextFrom().isAfter(now)) {
                            return Optional.of(Duration.between(now, made.nextFrom()));
                        }
                        if (count(handle, hash, made, allowance, now)) {
                            return Optional.empty();
                        }
                    }
                    return Optional.of(Duration.ofSeconds(1));
                });
    }

    private static void prepare(Handle handle, String hash, Instant now) {
        handle.createUpdate("delete from sign_in_attempts where last_at < :forgotten")
                .bind("forgotten", now.minus(Allowance.FORGOTTEN_AFTER))
                .execute();
        handle.createUpdate(
                        """
                        insert into sign_in_attempts (subject_hash, attempts, last_at, next_from)
                        values (:hash, 0, :now, :now) on conflict do nothing""")
                .bind("hash", hash)
                .bind("now", now)
                .execute();
    }

    private static Made read(Handle handle, String hash) {
        return handle.createQuery(
                        """
                        select attempts, next_from from sign_in_attempts
                        where subject_hash = :hash""")
                .bind("hash", hash)
                .map(
                        (row, context) ->
                                new Made(row.getInt("attempts"), Rows.instant(row, "next_from")))
                .findOne()
                .orElse(new Made(0, Instant.EPOCH));
    }

    /** False if another attempt came between. */
    private static boolean count(
            Handle handle, String hash, Made made, Allowance allowance, Instant now) {
        int attempts = made.attempts() + 1;
        return handle.createUpdate(
                                """
                                update sign_in_attempts
                                set attempts = :attempts, last_at = :now, next_from = :next
                                where subject_hash = :hash and attempts = :before""")
                        .bind("attempts", attempts)
                        .bind("now", now)
                        .bind("next", now.plus(allowance.waitAfter(attempts)))
                        .bind("hash", hash)
                        .bind("before", made.attempts())
                        .execute()
                == 1;
    }

    @Override
    public void forget(String subject) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        "delete from sign_in_attempts where subject_hash = :hash")
                                .bind("hash", hash(subject))
                                .execute());
    }

    @Override
    public void takeBack(String subject, int attempts) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        update sign_in_attempts set attempts = attempts - :some
                                        where subject_hash = :hash and attempts >= :some""")
                                .bind("some", attempts)
                                .bind("hash", hash(subject))
                                .execute());
    }

    private String hash(String subject) {
        return index.hash("sign-in " + subject);
    }

    /**
     * Attempts that were made.
     *
     * @param nextFrom when the next may be
     */
    private record Made(int attempts, Instant nextFrom) {}
}
