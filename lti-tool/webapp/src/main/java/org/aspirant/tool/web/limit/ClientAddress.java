package org.aspirant.tool.web.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Where a request comes from: whoever is connected, or, if that is a proxy of ours, whoever was
 * connected to the proxy.
 *
 * @param proxies whose {@code X-Forwarded-For} is believed; of nobody else's a word is read
 */
public record ClientAddress(List<Network> proxies) {

    private static final int MOST_PROXIES = 20;
    private static final int OCTETS_OF_A_SITE = 8;

    public ClientAddress {
        proxies = List.copyOf(proxies);
    }

    /**
     * The address that a request is counted under. Of IPv6 it is the first half: the other half is
     * everybody's own to choose.
     *
     * @param peer the other end of the connection
     * @param forwarded the {@code X-Forwarded-For} headers; the last entry was written by the peer,
     *     the one before it by whom that entry names
     */
    public String key(String peer, List<String> forwarded) {
        Optional<InetAddress> address = Network.address(peer);
        if (address.isEmpty()) {
            return peer;
        }
        InetAddress client = address.get();
        String[] entries = String.join(",", forwarded).split(",", -1);
        int first = Math.max(0, entries.length - MOST_PROXIES);
        for (int i = entries.length - 1; i >= first && isProxy(client); i--) {
            Optional<InetAddress> before = Network.address(withoutPort(entries[i].strip()));
            if (before.isEmpty()) {
                break;
            }
            client = before.get();
        }
        return client instanceof Inet6Address
                ? HexFormat.of().formatHex(client.getAddress(), 0, OCTETS_OF_A_SITE)
                : client.getHostAddress();
    }

    /** The {@code X-Forwarded-For} headers of a request, in their order. */
    public static List<String> forwarded(HttpServletRequest request) {
        var headers = request.getHeaders("X-Forwarded-For");
        return headers == null ? List.of() : Collections.list(headers);
    }

    private boolean isProxy(InetAddress address) {
        return proxies.stream().anyMatch(network -> network.holds(address));
    }

    private static String withoutPort(String entry) {
        if (entry.startsWith("[")) {
            int end = entry.indexOf(']');
            return end < 0 ? entry : entry.substring(1, end);
        }
        int colon = entry.indexOf(':');
        return colon >= 0 && colon == entry.lastIndexOf(':') ? entry.substring(0, colon) : entry;
    }
}
