package org.aspirant.tool.persistence.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.crypto.SecretKey;

/** The opened key of one person, for as long as one request needs it. */
public final class PersonKey {

    private static final byte VERSION = 1;

    private final SecretKey key;

    PersonKey(SecretKey key) {
        this.key = key;
    }

    /** The bytes, sealed for one place; never the same twice. */
    public byte[] seal(byte[] plaintext, Place place) {
        byte[] body = AesGcm.encrypt(key, plaintext, place.associatedData());
        return ByteBuffer.allocate(1 + body.length).put(VERSION).put(body).array();
    }

    /** The text, sealed for one place. */
    public byte[] seal(String text, Place place) {
        return seal(text.getBytes(StandardCharsets.UTF_8), place);
    }

    /**
     * What was sealed for this place.
     *
     * @throws VaultException with the reason, if it does not open
     */
    public byte[] open(byte[] sealed, Place place) {
        if (sealed.length < 1 + AesGcm.OVERHEAD || sealed[0] != VERSION) {
            throw new VaultException(
                    VaultFault.NOT_SEALED, place, sealed.length + " bytes without a header");
        }
        return AesGcm.decrypt(
                        key, Arrays.copyOfRange(sealed, 1, sealed.length), place.associatedData())
                .orElseThrow(
                        () ->
                                new VaultException(
                                        VaultFault.NOT_AUTHENTIC,
                                        place,
                                        "the value is not authentic"));
    }

    /**
     * The text that was sealed for this place.
     *
     * @throws VaultException with the reason, if it does not open
     */
    public String openText(byte[] sealed, Place place) {
        return new String(open(sealed, place), StandardCharsets.UTF_8);
    }
}
