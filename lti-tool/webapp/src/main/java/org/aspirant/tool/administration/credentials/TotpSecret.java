package org.aspirant.tool.administration.credentials;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What an authenticator app and the tool share: time-based one-time passwords of 6 digits by
 * HMAC-SHA1, a new one every 30 seconds. SHA-1 since every app knows it; HMAC with it is not
 * broken.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6238">RFC 6238</a> and, for the digits, <a
 *     href="https://www.rfc-editor.org/rfc/rfc4226#section-5.3">RFC 4226, section 5.3</a>
 */
public final class TotpSecret {

    /** As RFC 4226 recommends: 160 bits. */
    public static final int BYTES = 20;

    private static final int STEP_IN_SECONDS = 30;
    private static final int LEEWAY_IN_STEPS = 1;
    private static final int MODULUS = 1_000_000;
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int GROUP = 4;

    private final byte[] key;

    /**
     * A secret of these bytes.
     *
     * @throws IllegalArgumentException if they are not {@link #BYTES}
     */
    public TotpSecret(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("an authenticator's secret has 20 bytes");
        }
        this.key = key.clone();
    }

    /** The secret that follows from a token; the token does not follow from it. */
    public static TotpSecret from(Token token) {
        return new TotpSecret(java.util.Arrays.copyOf(token.derive("authenticator"), BYTES));
    }

    /** The step that a moment lies in. */
    public static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), (long) STEP_IN_SECONDS);
    }

    /** The six digits of a step. */
    public String code(long step) {
        byte[] mac = hmac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = mac[mac.length - 1] & 0xf;
        int number = ByteBuffer.wrap(mac, offset, Integer.BYTES).getInt() & 0x7fffffff;
        return String.format(Locale.ROOT, "%06d", number % MODULUS);
    }

    /** The step that a code belongs to, of this moment's and its neighbours; empty if to none. */
    public OptionalLong stepOf(String code, Instant now) {
        long present = step(now);
        OptionalLong found = OptionalLong.empty();
        for (long step = present - LEEWAY_IN_STEPS; step <= present + LEEWAY_IN_STEPS; step++) {
            if (MessageDigest.isEqual(
                    code(step).getBytes(StandardCharsets.US_ASCII),
                    code.getBytes(StandardCharsets.UTF_8))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** What to type into an app: base32 in groups of four letters. */
    public String grouped() {
        return base32().replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }

    /** A link that apps on the same device open. */
    public String link(String account) {
        return "otpauth://totp/"
                + escaped("Aspirant:" + account)
                + "?secret="
                + base32()
                + "&issuer=Aspirant&algorithm=SHA1&digits=6&period="
                + STEP_IN_SECONDS;
    }

    /** To be sealed before it is stored. */
    public byte[] bytes() {
        return key.clone();
    }

    /** 20 bytes are 32 letters, without padding (RFC 4648, section 6). */
    private String base32() {
        var letters = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte next : key) {
            held = (held << 8) | (next & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                letters.append(BASE_32.charAt((held >> bits) & 31));
            }
            held &= 31;
        }
        return letters.toString();
    }

    private byte[] hmac(byte[] counter) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(counter);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA1", e);
        }
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "TotpSecret[…]";
    }
}
