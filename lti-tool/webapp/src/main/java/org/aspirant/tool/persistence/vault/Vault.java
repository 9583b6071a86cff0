package org.aspirant.tool.persistence.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals bytes under the master key: a new data key for each value, the data key wrapped by the
 * master key whose id stands in front.
 *
 * <p>A sealed value is {@code 1 | master key id, 8 bytes | wrapped data key, 60 bytes | body}. Data
 * key and body are both bound to their {@link Place}.
 */
public final class Vault {

    private static final byte VERSION = 1;
    private static final int HEADER = 1 + MasterKey.ID_BYTES;
    private static final int WRAPPED = AesGcm.KEY_BYTES + AesGcm.OVERHEAD;

    private final MasterKeys keys;

    public Vault(MasterKeys keys) {
        this.keys = keys;
    }

    /** The bytes, sealed for one place under the current master key; never the same twice. */
    public byte[] seal(byte[] plaintext, Place place) {
        SecretKey dataKey = AesGcm.newKey();
        byte[] body = AesGcm.encrypt(dataKey, plaintext, place.associatedData());
        return assemble(dataKey.getEncoded(), body, place);
    }

    /**
     * What was sealed for this place.
     *
     * @throws VaultException with the reason, if it does not open
     */
    public byte[] open(byte[] sealed, Place place) {
        SecretKey dataKey = new SecretKeySpec(dataKey(sealed, place), "AES");
        byte[] body = Arrays.copyOfRange(sealed, HEADER + WRAPPED, sealed.length);
        return AesGcm.decrypt(dataKey, body, place.associatedData())
                .orElseThrow(() -> notAuthentic(place));
    }

    /** What follows the first byte of a value that was sealed under the current master key. */
    public byte[] currentKeyId() {
        return keys.current().idBytes();
    }

    /** Whether the value was sealed under another key than the current one. */
    public boolean isUnderOldKey(byte[] sealed) {
        return !masterKeyId(sealed).equals(keys.current().id());
    }

    /**
     * The same value under the current master key; the body's bytes stay as they are.
     *
     * @throws VaultException with the reason, if the value does not open
     */
    public byte[] rewrap(byte[] sealed, Place place) {
        byte[] body = Arrays.copyOfRange(sealed, HEADER + WRAPPED, sealed.length);
        return assemble(dataKey(sealed, place), body, place);
    }

    private byte[] assemble(byte[] dataKey, byte[] body, Place place) {
        MasterKey master = keys.current();
        byte[] wrapped = AesGcm.encrypt(master.key(), dataKey, place.associatedData());
        return ByteBuffer.allocate(HEADER + wrapped.length + body.length)
                .put(VERSION)
                .put(master.idBytes())
                .put(wrapped)
                .put(body)
                .array();
    }

    private byte[] dataKey(byte[] sealed, Place place) {
        if (sealed.length < HEADER + WRAPPED + AesGcm.OVERHEAD || sealed[0] != VERSION) {
            throw new VaultException(
                    VaultFault.NOT_SEALED,
                    place,
                    sealed.length + " bytes without a vault's header");
        }
        String id = masterKeyId(sealed);
        MasterKey master =
                keys.withId(id)
                        .orElseThrow(
                                () ->
                                        new VaultException(
                                                VaultFault.UNKNOWN_MASTER_KEY,
                                                place,
                                                "sealed under master key " + id));
        byte[] wrapped = Arrays.copyOfRange(sealed, HEADER, HEADER + WRAPPED);
        return AesGcm.decrypt(master.key(), wrapped, place.associatedData())
                .orElseThrow(() -> notAuthentic(place));
    }

    private static String masterKeyId(byte[] sealed) {
        return HexFormat.of().formatHex(sealed, 1, HEADER);
    }

    private static VaultException notAuthentic(Place place) {
        return new VaultException(VaultFault.NOT_AUTHENTIC, place, "the value is not authentic");
    }
}
