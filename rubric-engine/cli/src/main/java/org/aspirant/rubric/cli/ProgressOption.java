package org.aspirant.rubric.cli;

import picocli.CommandLine.Option;

/** Whether long work says how far it is: on standard error, never where the document goes. */
final class ProgressOption {

    @Option(names = "--progress", description = "Say on standard error what is being done.")
    private boolean wanted;

    /** Says what begins now. */
    void say(Console console, String what) {
        if (wanted) {
            console.err().println("rubric: " + what + " \u2026");
        }
    }
}
