package org.aspirant.practicelms;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** The command line of the practice platform. */
final class PracticeCommand {

    static final String USAGE =
            """
            usage: practice-lms [--port=9081] [--base=http://127.0.0.1:9081] [--tool=http://localhost:9080]

              --port   port on 127.0.0.1                      (or PRACTICE_PORT)
              --base   address that people and the tool use    (or PRACTICE_BASE_URL)
              --tool   address of the tool                     (or PRACTICE_TOOL_URL)
            """;

    private static final Map<String, String> VARIABLES =
            Map.of(
                    "--port", "PRACTICE_PORT",
                    "--base", "PRACTICE_BASE_URL",
                    "--tool", "PRACTICE_TOOL_URL");

    private PracticeCommand() {}

    /** Starts the platform; 0 if it runs, 1 if the port is taken, 2 if the arguments are wrong. */
    static int run(
            String[] args, Map<String, String> environment, PrintStream out, PrintStream err) {
        PracticeSettings settings;
        try {
            settings = settings(args, environment);
        } catch (IllegalArgumentException e) {
            err.println("practice-lms: " + e.getMessage());
            err.print(USAGE);
            return 2;
        }
        try {
            PracticeLms lms = PracticeLms.start(settings);
            out.println("Practice LMS is ready. Open " + lms.baseUrl() + "/ and choose a person.");
            out.println("It expects the tool at " + settings.tool() + ", registered like this:");
            out.print(lms.registrationYaml());
            out.flush();
            return 0;
        } catch (UncheckedIOException e) {
            err.println(
                    "practice-lms: " + e.getMessage() + ". Stop what runs there or choose --port.");
            return 1;
        }
    }

    static PracticeSettings settings(String[] args, Map<String, String> environment) {
        Map<String, String> given = new HashMap<>();
        VARIABLES.forEach(
                (option, variable) -> {
                    String value = environment.get(variable);
                    if (value != null && !value.isBlank()) {
                        given.put(option, value);
                    }
                });
        for (String arg : args) {
            int equals = arg.indexOf('=');
            String option = equals < 0 ? arg : arg.substring(0, equals);
            if (equals < 0 || !VARIABLES.containsKey(option)) {
                throw new IllegalArgumentException("unknown argument " + arg);
            }
            given.put(option, arg.substring(equals + 1));
        }
        PracticeSettings settings = PracticeSettings.defaults();
        if (given.containsKey("--port")) {
            settings = settings.onPort(port(given.getOrDefault("--port", "")));
        }
        if (given.containsKey("--base")) {
            settings = settings.at(URI.create(given.getOrDefault("--base", "")));
        }
        if (given.containsKey("--tool")) {
            settings = settings.forToolAt(URI.create(given.getOrDefault("--tool", "")));
        }
        return settings;
    }

    private static int port(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the port must be a number, got " + text);
        }
    }
}
