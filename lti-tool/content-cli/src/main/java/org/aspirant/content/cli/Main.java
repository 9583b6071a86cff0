package org.aspirant.content.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Where the {@code content} command begins. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(in, out, err, args));
    }

    /**
     * Runs the command.
     *
     * @return 0 done, 1 the content has mistakes, 2 the command was used wrongly
     */
    public static int run(BufferedReader in, PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new ContentCommand(in)).setOut(out).setErr(err).execute(args);
    }
}
