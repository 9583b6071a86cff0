package org.aspirant.rubric.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** What a run of {@code rubric} came to, as a script meets it. */
record Ran(int code, String out, String err) {

    /**
     * Runs {@code rubric}.
     *
     * @param in standard input
     */
    static Ran rubric(String in, Object... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code =
                Main.run(
                        Stream.of(words).map(Object::toString).toArray(String[]::new),
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs one command of it. */
    static Ran command(String in, String command, Object... args) {
        return rubric(in, Stream.concat(Stream.of(command), Stream.of(args)).toArray());
    }
}
