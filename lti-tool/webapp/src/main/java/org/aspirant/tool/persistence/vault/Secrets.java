package org.aspirant.tool.persistence.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Jdbi;

/**
 * Secrets of the tool itself, made once and kept sealed: they outlive any master key and are the
 * same on every node.
 */
public final class Secrets {

    private static final String SUBJECT_INDEX = "subject index";

    private final Jdbi jdbi;
    private final Vault vault;
    private final Clock clock;

    public Secrets(Jdbi jdbi, Vault vault, Clock clock) {
        this.jdbi = jdbi;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * What to look a platform's name for a person up by: an HMAC-SHA256 in hexadecimal, which
     * nobody can try out names against without the master key.
     */
    public String subjectIndex(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(obtain(SUBJECT_INDEX), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    private byte[] obtain(String name) {
        return read(name)
                .orElseGet(
                        () -> {
                            make(name);
                            return read(name)
                                    .orElseThrow(
                                            () -> new IllegalStateException("no secret " + name));
                        });
    }

    private void make(String name) {
        byte[] sealed = vault.seal(AesGcm.newKey().getEncoded(), place(name));
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        insert into secret (name, sealed, created_at)
                                        values (:name, :sealed, :at) on conflict do nothing""")
                                .bind("name", name)
                                .bind("sealed", sealed)
                                .bind("at", clock.instant())
                                .execute());
    }

    private Optional<byte[]> read(String name) {
        return jdbi.withHandle(
                        handle ->
                                handle.createQuery("select sealed from secret where name = :name")
                                        .bind("name", name)
                                        .mapTo(byte[].class)
                                        .findOne())
                .map(stored -> vault.open(stored, place(name)));
    }

    private static Place place(String name) {
        return new Place("secret", name, "sealed");
    }
}
