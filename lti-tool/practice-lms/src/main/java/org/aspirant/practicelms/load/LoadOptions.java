package org.aspirant.practicelms.load;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plan as a command line writes it: {@code --name=value}, in any order. */
final class LoadOptions {

    private static final String PROCESS = "--pid";
    private static final String DATABASE = "--database-pid";
    private static final String YES = "yes";

    /** Each with what stands in its place; null where one has to be given. */
    private static final Map<String, Optional<String>> KNOWN =
            Map.ofEntries(
                    Map.entry("--login", Optional.empty()),
                    Map.entry("--launch", Optional.empty()),
                    Map.entry("--target", Optional.of("")),
                    Map.entry("--client-id", Optional.of("aspirant-load")),
                    Map.entry("--issuer", Optional.of("")),
                    Map.entry("--deployment", Optional.of("1")),
                    Map.entry("--port", Optional.of("9082")),
                    Map.entry("--launches", Optional.of("10000")),
                    Map.entry("--warm-up", Optional.of("2000")),
                    Map.entry("--users", Optional.of("8")),
                    Map.entry("--people", Optional.of("1000")),
                    Map.entry("--links", Optional.of("20")),
                    Map.entry("--ahead", Optional.of(YES)),
                    Map.entry("--follow", Optional.of("no")),
                    Map.entry(PROCESS, Optional.of("")),
                    Map.entry(DATABASE, Optional.of("")));

    static final String USAGE =
            """
            usage: load --login=URL --launch=URL [option ...]

              --login=URL         the tool's login initiation address, on this machine
              --launch=URL        its launch address
              --target=URL        what launches are to open; the launch address if not given
              --client-id=ID      the tool's client id; aspirant-load
              --issuer=URL        the platform's issuer; the address of its key set's server
              --deployment=ID     1
              --port=N            where the key set is, at /jwks of 127.0.0.1; 9082
              --launches=N        how many are measured; 10000
              --warm-up=N         how many come before and are not; 2000
              --users=N           how many launch at the same time; 8
              --people=N          how many different persons launch; 1000
              --links=N           how many different activities they open; 20
              --ahead=yes|no      sign tokens before they are needed, outside of what is measured; yes
              --follow=yes|no     open the page to which a launch leads, too; no
              --pid=N             the tool's process, for processor time and memory
              --database-pid=N    its database's, counted apart
            """;

    private final Map<String, String> given;

    private LoadOptions(Map<String, String> given) {
        this.given = given;
    }

    /**
     * Reads arguments.
     *
     * @throws IllegalArgumentException saying what is wrong with which
     */
    static LoadPlan read(String... arguments) {
        Map<String, String> given = new HashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            if (!KNOWN.containsKey(name)) {
                throw new IllegalArgumentException("there is no option " + name);
            }
            if (equals < 0) {
                throw new IllegalArgumentException(name + " needs a value, as in " + name + "=…");
            }
            given.put(name, argument.substring(equals + 1));
        }
        return new LoadOptions(given).plan();
    }

    private LoadPlan plan() {
        URI launch = local("--launch");
        String target = text("--target");
        return new LoadPlan(
                local("--login"),
                launch,
                target.isEmpty() ? launch : URI.create(target),
                text("--client-id"),
                Optional.of(text("--issuer")).filter(issuer -> !issuer.isEmpty()),
                text("--deployment"),
                number("--port", 0, 65_535),
                number("--launches", 1, LoadPlan.MOST_LAUNCHES),
                number("--warm-up", 0, LoadPlan.MOST_LAUNCHES),
                number("--users", 1, LoadPlan.MOST_USERS),
                number("--people", 1, LoadPlan.MOST_LAUNCHES),
                number("--links", 1, LoadPlan.MOST_LAUNCHES),
                choice("--ahead"),
                choice("--follow"),
                process(PROCESS),
                process(DATABASE));
    }

    private String text(String name) {
        String value = given.get(name);
        return value != null
                ? value
                : KNOWN.getOrDefault(name, Optional.empty())
                        .orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
    }

    /** An address of this machine: what this program does to a tool, it shall do to no other's. */
    private URI local(String name) {
        String text = text(name);
        try {
            URI address = URI.create(text);
            String host = Optional.ofNullable(address.getHost()).orElse("");
            boolean web = List.of("http", "https").contains(String.valueOf(address.getScheme()));
            if (web && !host.isEmpty() && isLoopback(host)) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + " is no address: " + text, e);
        }
        throw new IllegalArgumentException(
                name
                        + " has to be an http address of this machine, such as"
                        + " http://localhost:9080/lti/login, and is "
                        + text);
    }

    private static boolean isLoopback(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host))
                    .allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private int number(String name, int least, int most) {
        try {
            int number = Integer.parseInt(text(name));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, with the range
        }
        throw new IllegalArgumentException(
                name + " has to be a number from " + least + " to " + most + ", got " + text(name));
    }

    private boolean choice(String name) {
        return switch (text(name)) {
            case YES -> true;
            case "no" -> false;
            default ->
                    throw new IllegalArgumentException(
                            name + " is yes or no, and not " + text(name));
        };
    }

    private Optional<ProcessHandle> process(String name) {
        if (text(name).isEmpty()) {
            return Optional.empty();
        }
        Optional<ProcessHandle> process =
                ProcessHandle.of(number(name, 1, Integer.MAX_VALUE)).filter(ProcessHandle::isAlive);
        if (process.isEmpty()) {
            throw new IllegalArgumentException(
                    name + ": there is no process " + text(name) + " that can be seen from here");
        }
        return process;
    }
}
