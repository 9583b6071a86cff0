package org.aspirant.tool.wiring.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an operator sets in the environment, read once at start-up.
 *
 * @param baseUrl where people and platforms reach the tool, without a trailing slash; https outside
 *     development
 * @param registrations files with YAML lists of registrations: {@code ASPIRANT_REGISTRATIONS} and,
 *     in development, {@code ASPIRANT_PRACTICE_LMS}
 * @param data folder for the H2 files and, in development, the generated master key
 * @param masterKeyFile {@code ASPIRANT_MASTER_KEY_FILE}; present outside development
 * @param instance tells this installation from a copy of its database ({@code ASPIRANT_INSTANCE});
 *     grades wait in a database that finds itself under another name
 * @param longestWait no grade waits longer for its next attempt, whatever the platform asks for
 *     ({@code ASPIRANT_LONGEST_WAIT}); 1 second to 1 day
 * @param rosterEvery how long after one reading of a class list the next follows ({@code
 *     ASPIRANT_ROSTER_EVERY}); 15 minutes to 90 days
 * @param keyRotation how long a signing key of the tool signs ({@code ASPIRANT_KEY_ROTATION});
 *     empty for keys that are changed by command alone
 * @param signIn the identity provider of a district, if administrators may sign in by one
 * @param limits how much is taken from outside in a minute
 * @param development {@code ASPIRANT_DEV}: loopback platforms over http, a generated master key
 */
public record Settings(
        URI baseUrl,
        List<Path> registrations,
        Path data,
        Optional<Path> masterKeyFile,
        String instance,
        Duration longestWait,
        Duration rosterEvery,
        Optional<Duration> keyRotation,
        Optional<SignInSettings> signIn,
        Limits limits,
        boolean development) {

    public Settings {
        registrations = List.copyOf(registrations);
    }

    private static final String LOCAL = "http://localhost:9080";
    private static final Duration SHORTEST_LIMIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_LIMIT = Duration.ofDays(1);
    private static final Duration MOST_OFTEN = Duration.ofMinutes(15);
    private static final Duration MOST_SELDOM = Duration.ofDays(90);

    /** Two days of a rotation are spent with two keys. */
    private static final Duration SHORTEST_ROTATION = Duration.ofDays(3);

    private static final Duration LONGEST_ROTATION = Duration.ofDays(3650);

    /**
     * Reads the settings.
     *
     * @throws IllegalStateException if a setting is missing or wrong; the message names it and says
     *     what would be right
     */
    public static Settings from(Map<String, String> environment) {
        boolean development =
                Boolean.parseBoolean(environment.getOrDefault("ASPIRANT_DEV", "false"));
        var masterKey = path(environment, "ASPIRANT_MASTER_KEY_FILE");
        if (!development && masterKey.isEmpty()) {
            throw new IllegalStateException(
                    "ASPIRANT_MASTER_KEY_FILE is not set: name a file that holds 32 random bytes in"
                            + " base64 (openssl rand -base64 32). Only with ASPIRANT_DEV=true does the"
                            + " tool make one itself.");
        }
        return new Settings(
                baseUrl(environment, development),
                registrations(environment, development),
                path(environment, "ASPIRANT_DATA").orElse(Path.of("data")),
                masterKey,
                environment.getOrDefault("ASPIRANT_INSTANCE", "main"),
                duration(
                        environment,
                        "ASPIRANT_LONGEST_WAIT",
                        "PT1H",
                        SHORTEST_LIMIT,
                        LONGEST_LIMIT,
                        "of 1 second (PT1S) to 1 day (P1D), such as PT30M for 30 minutes"),
                duration(
                        environment,
                        "ASPIRANT_ROSTER_EVERY",
                        "P1D",
                        MOST_OFTEN,
                        MOST_SELDOM,
                        "of 15 minutes (PT15M) to 90 days (P90D), such as PT12H for 12 hours"),
                keyRotation(environment.getOrDefault("ASPIRANT_KEY_ROTATION", "P90D").strip()),
                SignInSettings.from(environment, development),
                Limits.from(environment),
                development);
    }

    private static List<Path> registrations(Map<String, String> environment, boolean development) {
        Optional<Path> practice =
                development ? path(environment, "ASPIRANT_PRACTICE_LMS") : Optional.empty();
        return Stream.of(path(environment, "ASPIRANT_REGISTRATIONS"), practice)
                .flatMap(Optional::stream)
                .toList();
    }

    private static URI baseUrl(Map<String, String> environment, boolean development) {
        String given = environment.getOrDefault("ASPIRANT_BASE_URL", development ? LOCAL : "");
        URI url;
        try {
            url = URI.create(given.strip().replaceAll("/+$", ""));
        } catch (IllegalArgumentException notAnAddress) {
            throw new IllegalStateException(
                    "ASPIRANT_BASE_URL is not an address: " + given, notAnAddress);
        }
        boolean https = "https".equals(url.getScheme());
        boolean http = "http".equals(url.getScheme());
        if (url.getHost() == null || !(https || (http && development))) {
            throw new IllegalStateException(
                    "ASPIRANT_BASE_URL must be the https address at which people reach the tool, such"
                            + " as https://aspirant.example.edu; it is "
                            + (given.isEmpty() ? "not set" : "\"" + given + "\""));
        }
        return url;
    }

    private static Duration duration(
            Map<String, String> environment,
            String name,
            String usual,
            Duration least,
            Duration most,
            String right) {
        String given = environment.getOrDefault(name, usual);
        Duration set;
        try {
            set = Duration.parse(given.strip());
        } catch (DateTimeParseException notDuration) {
            set = Duration.ZERO;
        }
        if (set.compareTo(least) < 0 || set.compareTo(most) > 0) {
            throw new IllegalStateException(
                    name + " must be a duration " + right + "; it is \"" + given + "\"");
        }
        return set;
    }

    private static Optional<Duration> keyRotation(String given) {
        if (given.equals("never")) {
            return Optional.empty();
        }
        Duration signing;
        try {
            signing = Duration.parse(given);
        } catch (DateTimeParseException notADuration) {
            signing = Duration.ZERO;
        }
        if (signing.compareTo(SHORTEST_ROTATION) < 0 || signing.compareTo(LONGEST_ROTATION) > 0) {
            throw new IllegalStateException(
                    "ASPIRANT_KEY_ROTATION must be a duration of 3 days (P3D) to 10 years (P3650D),"
                            + " or never; it is \""
                            + given
                            + "\"");
        }
        return Optional.of(signing);
    }

    private static Optional<Path> path(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(set -> !set.isBlank())
                .map(Path::of);
    }

    /** An address of the tool itself: {@code at("/lti/launch")}. */
    public URI at(String path) {
        return URI.create(baseUrl + path);
    }
}
