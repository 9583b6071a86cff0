package org.aspirant.practicelms.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was measured. */
final class LoadResult {

    private static final double MEGABYTE = 1 << 20;
    private static final double NANOS_A_MILLISECOND = 1e6;
    private static final double NANOS_A_SECOND = 1e9;

    /** Enough to see whether memory grows. */
    private static final int MEMORIES_SHOWN = 10;

    private final Timings logins = new Timings();
    private final Timings launches = new Timings();
    private final Timings pages = new Timings();
    private final Failures failures = new Failures();
    private final Optional<ProcessHandle> tool;
    private final Optional<ProcessHandle> database;
    private final List<Long> memories = new ArrayList<>();
    private Duration wall = Duration.ZERO;
    private Duration byTool = Duration.ZERO;
    private Duration byDatabase = Duration.ZERO;

    LoadResult(LoadPlan plan) {
        this.tool = plan.tool();
        this.database = plan.database();
    }

    Timings logins() {
        return logins;
    }

    Timings launches() {
        return launches;
    }

    Timings pages() {
        return pages;
    }

    Failures failures() {
        return failures;
    }

    /** Does something while the clock runs. */
    void measured(Runnable work) {
        Duration toolBefore = used(tool);
        Duration databaseBefore = used(database);
        long begun = System.nanoTime();
        work.run();
        wall = wall.plusNanos(System.nanoTime() - begun);
        byTool = byTool.plus(used(tool)).minus(toolBefore);
        byDatabase = byDatabase.plus(used(database)).minus(databaseBefore);
    }

    private static Duration used(Optional<ProcessHandle> process) {
        return process.map(ProcessUse::processor).orElse(Duration.ZERO);
    }

    /** Notes how much memory the tool has now. */
    void memory() {
        tool.ifPresent(process -> ProcessUse.memory(process).ifPresent(memories::add));
    }

    /** For people. */
    String text() {
        var text = new StringBuilder();
        int whole = launches.count();
        double seconds = wall.toNanos() / NANOS_A_SECOND;
        line(
                text,
                "%d launches, %d failures, %.1f launches a second (%.1f s)",
                whole,
                failures.count(),
                seconds == 0 ? 0 : whole / seconds,
                seconds);
        line(text, "%-8s %9s %9s %9s %9s %9s", "ms", "median", "90%", "99%", "99.9%", "longest");
        timings(text, "login", logins);
        timings(text, "launch", launches);
        timings(text, "page", pages);
        if (whole > 0) {
            tool.ifPresent(process -> use(text, "tool", byTool, whole));
            database.ifPresent(process -> use(text, "database", byDatabase, whole));
        }
        if (!memories.isEmpty()) {
            text.append("memory of the tool, MB:");
            int step = Math.max(1, memories.size() / MEMORIES_SHOWN);
            for (int at = 0; at < memories.size(); at += step) {
                text.append(String.format(Locale.ROOT, " %.0f", memories.get(at) / MEGABYTE));
            }
            text.append('\n');
        }
        failures.byReason().forEach((reason, count) -> line(text, "%d × %s", count, reason));
        return text.toString();
    }

    private static void timings(StringBuilder text, String of, Timings timings) {
        if (timings.count() > 0) {
            line(
                    text,
                    "%-8s %9.1f %9.1f %9.1f %9.1f %9.1f",
                    of,
                    timings.percentile(0.5),
                    timings.percentile(0.9),
                    timings.percentile(0.99),
                    timings.percentile(0.999),
                    timings.percentile(1));
        }
    }

    private static void use(StringBuilder text, String of, Duration used, int launches) {
        line(
                text,
                "processor of the %s: %.2f ms a launch",
                of,
                used.toNanos() / NANOS_A_MILLISECOND / launches);
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
