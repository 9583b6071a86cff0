package org.aspirant.rubric.statistics.severity;

/** What became of fitting a model: measures, or why there are none. */
public sealed interface SeverityOutcome {

    /**
     * Measures there are.
     *
     * @param report what is reported
     * @param ratings each rating under these measures, for further analyses that hold them fixed
     */
    record Measured(SeverityReport report, ExpectedRatings ratings) implements SeverityOutcome {}

    /**
     * No measures can be had.
     *
     * @param detail what is wrong, with the names of what is
     */
    record Refused(SeverityFault fault, String detail) implements SeverityOutcome {}
}
