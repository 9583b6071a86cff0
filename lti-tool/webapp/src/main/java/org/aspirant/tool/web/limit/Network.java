package org.aspirant.tool.web.limit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses that begin alike, such as {@code 10.0.0.0/8}.
 *
 * @param start the first of them
 * @param bits how many bits all of them share; 0 to 32, for IPv6 to 128
 */
public record Network(InetAddress start, int bits) {

    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern IPV4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /**
     * Reads an address, or an address and how many of its bits count.
     *
     * @throws IllegalArgumentException if it is neither; host names are not looked up
     */
    public static Network parse(String text) {
        String[] parts = text.strip().split("/", 2);
        InetAddress start =
                address(parts[0])
                        .orElseThrow(
                                () -> new IllegalArgumentException("no network address: " + text));
        int most = start.getAddress().length * Byte.SIZE;
        int bits;
        try {
            bits = parts.length == 1 ? most : Integer.parseInt(parts[1]);
        } catch (NumberFormatException notANumber) {
            bits = -1;
        }
        if (bits < 0 || bits > most) {
            throw new IllegalArgumentException(
                    "the number after the slash is 0 to " + most + ": " + text);
        }
        return new Network(start, bits);
    }

    /** An address written as numbers; a name is none, and is never looked up. */
    static Optional<InetAddress> address(String text) {
        if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }

    boolean holds(InetAddress address) {
        byte[] ours = start.getAddress();
        byte[] theirs = address.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if ((ours[bit / Byte.SIZE] & mask) != (theirs[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
