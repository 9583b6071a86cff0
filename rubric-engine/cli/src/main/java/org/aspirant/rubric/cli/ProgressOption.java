package org.aspirant.rubric.cli;

import java.util.Locale;
import java.util.function.Consumer;
import org.aspirant.rubric.statistics.Progress;
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
        if (!wanted) {
            return each;
        }
        var tenths = new Tenths(console, what);
        return one -> {
            each.accept(one);
            tenths.another(all);
        };
    }

    /** Who says how far statistics are: each tenth part of resamples, and each iteration. */
    Progress statistics(Console console) {
        if (!wanted) {
            return Progress.UNASKED;
        }
        var resamples = new Tenths(console, "resamples computed");
        return new Progress() {
            @Override
            public void resampled(long done, long all) {
                resamples.reached(done, all);
            }

            @Override
            public void iterated(int done, double change, double end) {
                console.err()
                        .println(
                                String.format(
                                        Locale.ROOT,
                                        "rubric: iterations %d, largest change %.1e, to be under"
                                                + " %.1e",
                                        done,
                                        change,
                                        end));
            }
        };
    }

    /** Says of each tenth part that it is reached; from any thread. */
    private static final class Tenths {

        private final Console console;
        private final String what;
        private long done;

        Tenths(Console console, String what) {
            this.console = console;
            this.what = what;
        }

        synchronized void another(long all) {
            reached(done + 1, all);
        }

        synchronized void reached(long now, long all) {
            if (now * PARTS / all > done * PARTS / all) {
                console.err()
                        .println(
                                String.format(
                                        Locale.ROOT, "rubric: %,d of %,d %s", now, all, what));
            }
            done = Math.max(done, now);
        }
    }
}
