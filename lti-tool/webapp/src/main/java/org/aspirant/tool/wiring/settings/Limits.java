package org.aspirant.tool.wiring.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aspirant.tool.web.limit.Network;

/**
 * How much this node takes from outside in a minute.
 *
 * @param launchesPerMinute of one registration ({@code ASPIRANT_LAUNCHES_PER_MINUTE}); 0 for no
 *     limit
 * @param refusalsPerMinute of one address ({@code ASPIRANT_REFUSALS_PER_MINUTE}); 0 for no limit
 * @param trustedProxies whose {@code X-Forwarded-For} says who sends a request ({@code
 *     ASPIRANT_TRUSTED_PROXIES})
 */
public record Limits(int launchesPerMinute, int refusalsPerMinute, List<Network> trustedProxies) {

    /** A thousand a second: more than a node answers, and far more than a university sends. */
    static final int USUAL_LAUNCHES = 60_000;

    /** A whole lecture hall in front of a platform that is set up wrong does not come near it. */
    static final int USUAL_REFUSALS = 3_000;

    private static final int MOST = 10_000_000;

    public Limits {
        trustedProxies = List.copyOf(trustedProxies);
    }

    static Limits from(Map<String, String> environment) {
        return new Limits(
                number(environment, "ASPIRANT_LAUNCHES_PER_MINUTE", USUAL_LAUNCHES),
                number(environment, "ASPIRANT_REFUSALS_PER_MINUTE", USUAL_REFUSALS),
                networks(environment.getOrDefault("ASPIRANT_TRUSTED_PROXIES", "")));
    }

    private static int number(Map<String, String> environment, String name, int usual) {
        String given = environment.getOrDefault(name, Integer.toString(usual));
        int number;
        try {
            number = Integer.parseInt(given.strip());
        } catch (NumberFormatException notANumber) {
            number = -1;
        }
        if (number < 0 || number > MOST) {
            throw new IllegalStateException(
                    name
                            + " must be a whole number from 1 to "
                            + MOST
                            + ", or 0 for no limit; it is \""
                            + given
                            + "\"");
        }
        return number;
    }

    private static List<Network> networks(String given) {
        List<Network> networks = new ArrayList<>();
        for (String one : given.split(",", -1)) {
            if (!one.isBlank()) {
                try {
                    networks.add(Network.parse(one));
                } catch (IllegalArgumentException wrong) {
                    throw new IllegalStateException(
                            "ASPIRANT_TRUSTED_PROXIES must be addresses or networks with commas in"
                                    + " between, such as 10.0.0.0/8, 192.0.2.7; "
                                    + wrong.getMessage(),
                            wrong);
                }
            }
        }
        return networks;
    }
}
