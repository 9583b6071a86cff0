package org.aspirant.tool.persistence.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Jdbi;

/**
 * What to look a platform's name for a person up by: a keyed hash, which nobody can try out names
 * against without the master key. The key is made once, kept sealed, outlives any master key and is
 * the same on every node.
 */
public final class SubjectIndex {

    private static final String NAME = "subject index";
    private static final Place PLACE = new Place("secret", NAME, "sealed");
    private static final String HMAC = "HmacSHA256";

    private final SecretKey key;

    private SubjectIndex(SecretKey key) {
        this.key = key;
    }

    /**
     * Reads the key, or makes it. Never to be called inside a transaction: one that is rolled back
     * would leave this node with a key that no other one has.
     */
    public static SubjectIndex open(Jdbi jdbi, Vault vault, Clock clock) {
        byte[] key =
                read(jdbi, vault)
                        .orElseGet(
                                () -> {
                                    make(jdbi, vault, clock);
                                    return read(jdbi, vault)
                                            .orElseThrow(
                                                    () ->
                                                            new IllegalStateException(
                                                                    "no secret " + NAME));
                                });
        return new SubjectIndex(new SecretKeySpec(key, HMAC));
    }

    /** An HMAC-SHA256 in hexadecimal. */
    public String hash(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }

    private static void make(Jdbi jdbi, Vault vault, Clock clock) {
        byte[] sealed = vault.seal(AesGcm.newKey().getEncoded(), PLACE);
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        insert into secret (name, sealed, created_at)
                                        values (:name, :sealed, :at) on conflict do nothing""")
                                .bind("name", NAME)
                                .bind("sealed", sealed)
                                .bind("at", clock.instant())
                                .execute());
    }

    private static Optional<byte[]> read(Jdbi jdbi, Vault vault) {
        return jdbi.withHandle(
                        handle ->
                                handle.createQuery("select sealed from secret where name = :name")
                                        .bind("name", NAME)
                                        .mapTo(byte[].class)
                                        .findOne())
                .map(stored -> vault.open(stored, PLACE));
    }
}
