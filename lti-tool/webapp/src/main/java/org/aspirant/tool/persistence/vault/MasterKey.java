package org.aspirant.tool.persistence.vault;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * One 256-bit key that wraps data keys.
 *
 * @param id the first eight bytes of a SHA-256 over the key, in hexadecimal: says which key wrapped
 *     a value without saying anything about the key
 * @param key an AES key of 32 bytes
 */
record MasterKey(String id, SecretKey key) {

    static final int ID_BYTES = 8;
    private static final byte[] ID_DOMAIN =
            "aspirant master key id".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    static MasterKey of(byte[] key) {
        if (key.length != AesGcm.KEY_BYTES) {
            throw new IllegalArgumentException(
                    "a master key has " + AesGcm.KEY_BYTES + " bytes, got " + key.length);
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(ID_DOMAIN);
            byte[] id = Arrays.copyOf(digest.digest(key), ID_BYTES);
            return new MasterKey(HexFormat.of().formatHex(id), new SecretKeySpec(key, "AES"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    byte[] idBytes() {
        return HexFormat.of().parseHex(id);
    }

    @Override
    public String toString() {
        return "MasterKey[" + id + "]";
    }
}
