package org.aspirant.tool.wiring;

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
 * @param development {@code ASPIRANT_DEV}: loopback platforms over http, a generated master key
 */
public record Settings(
        URI baseUrl,
        List<Path> registrations,
        Path data,
        Optional<Path> masterKeyFile,
        String instance,
        Duration longestWait,
        boolean development) {

    public Settings {
        registrations = List.copyOf(registrations);
    }

    private static final String LOCAL = "http://localhost:9080";
    private static final Duration SHORTEST_LIMIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_LIMIT = Duration.ofDays(1);

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
                longestWait(environment.getOrDefault("ASPIRANT_LONGEST_WAIT", "PT1H")),
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

    private static Duration longestWait(String given) {
        Duration wait;
        try {
            wait = Duration.parse(given.strip());
        } catch (DateTimeParseException notADuration) {
            wait = Duration.ZERO;
        }
        if (wait.compareTo(SHORTEST_LIMIT) < 0 || wait.compareTo(LONGEST_LIMIT) > 0) {
            throw new IllegalStateException(
                    "ASPIRANT_LONGEST_WAIT must be a duration of 1 second (PT1S) to 1 day (P1D), such"
                            + " as PT30M for 30 minutes; it is \""
                            + given
                            + "\"");
        }
        return wait;
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
