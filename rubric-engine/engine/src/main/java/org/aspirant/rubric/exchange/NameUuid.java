package org.aspirant.rubric.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * UUIDs that follow from a name, so that a document converted twice has the same ones.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9562#section-5.5">RFC 9562, section 5.5, UUID
 *     version 5</a>
 */
public final class NameUuid {

    /** The namespace of addresses in RFC 9562, appendix A. */
    static final UUID ADDRESSES = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private static final UUID OURS = of(ADDRESSES, "https://aspirant.example/rubric");

    private NameUuid() {}

    /** The identifier of something of ours. */
    public static String of(String name) {
        return of(OURS, name).toString();
    }

    static UUID of(UUID namespace, String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        var input = ByteBuffer.allocate(16 + bytes.length);
        input.putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .put(bytes);
        var hash = ByteBuffer.wrap(sha1().digest(input.array()));
        return new UUID(
                (hash.getLong() & ~0xF000L) | 0x5000L,
                (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
