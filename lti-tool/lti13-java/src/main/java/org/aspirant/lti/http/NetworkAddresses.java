package org.aspirant.lti.http;

import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Which network addresses a call may go to.
 *
 * <p>Blocked are all that lead into the tool's own network: loopback (unless the registration
 * allows it), private, link-local (cloud metadata among them), shared, multicast and reserved
 * ranges, and IPv6 addresses that carry an IPv4 address, since what they reach depends on the
 * network.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry/">IANA IPv4
 *     special-purpose addresses</a>
 */
final class NetworkAddresses {

    private NetworkAddresses() {}

    static boolean mayBeCalled(InetAddress address, Reach reach) {
        if (address.isLoopbackAddress()) {
            return reach == Reach.LOOPBACK;
        }
        if (address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] octets = address.getAddress();
        return address instanceof Inet6Address ? isPublicIpv6(octets) : isPublicIpv4(octets);
    }

    private static boolean isPublicIpv4(byte[] octets) {
        int first = octets[0] & 0xff;
        int second = octets[1] & 0xff;
        int third = octets[2] & 0xff;
        boolean thisNetwork = first == 0;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean protocols = first == 192 && second == 0 && third == 0;
        boolean relay = first == 192 && second == 88 && third == 99;
        boolean benchmarks = first == 198 && (second == 18 || second == 19);
        boolean reserved = first >= 240;
        return !(thisNetwork || shared || protocols || relay || benchmarks || reserved);
    }

    /** Only global unicast, 2000::/3, and of that neither 6to4 nor Teredo. */
    private static boolean isPublicIpv6(byte[] octets) {
        int firstGroup = (octets[0] & 0xff) << 8 | (octets[1] & 0xff);
        int secondGroup = (octets[2] & 0xff) << 8 | (octets[3] & 0xff);
        boolean globalUnicast = firstGroup >> 13 == 1;
        boolean sixToFour = firstGroup == 0x2002;
        boolean teredo = firstGroup == 0x2001 && secondGroup == 0;
        return globalUnicast && !sixToFour && !teredo;
    }
}
