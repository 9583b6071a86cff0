package org.aspirant.rubric.cli;

import java.util.Locale;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** Whether long work says how far it is: on standard error, never where the document goes. */
final class ProgressOption {

    private static final int PARTS = 10;

    @Option(
            names = "--progress",
            description = "Say on standard error what is being done, and how far it is.")
    private boolean wanted;

    /** Says what begins now. */
    void say(Console console, String what) {
        if (wanted) {
            console.err().println("rubric: " + what + " \u2026");
        }
    }

    /**
     * Says of each tenth part that it is done.
     *
     * @param what is counted, such as {@code candidates decided}
     * @param all how many there will be
     * @param each gets what is counted
     */
    <T> Consumer<T> counted(Console console, String what, long all, Consumer<T> each) {
        return wanted ? new Counter<>(console, what, all, each) : each;
    }

    private static final class Counter<T> implements Consumer<T> {

        private final Console console;
        private final String what;
        private final long all;
        private final Consumer<T> each;
        private long done;

        Counter(Console console, String what, long all, Consumer<T> each) {
            this.console = console;
            this.what = what;
            this.all = all;
            this.each = each;
        }

        @Override
        public void accept(T one) {
            each.accept(one);
            done++;
            if (done * PARTS / all > (done - 1) * PARTS / all) {
                console.err()
                        .println(
                                String.format(
                                        Locale.ROOT, "rubric: %,d of %,d %s", done, all, what));
            }
        }
    }
}
