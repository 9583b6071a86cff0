package org.aspirant.rubric.statistics.standard;

/** What became of setting a standard. */
public sealed interface StandardOutcome {

    /** Each judge, or each borderline candidate, gave a value. */
    record Judged(JudgedCut cut) implements StandardOutcome {}

    /** Two groups of candidates were contrasted. */
    record Contrasted(ContrastedCut cut) implements StandardOutcome {}

    /** Nobody has judged anything. */
    record NoJudgments() implements StandardOutcome {}

    /** A judge has not judged an item that others have. */
    record NotEstimated(String judge, String item) implements StandardOutcome {}

    /** A judge's bookmark is outside the booklet. */
    record NoSuchPage(String judge, int page, int pages) implements StandardOutcome {}

    /** Nobody was held to be qualified, or everybody. */
    record GroupMissing(boolean qualifiedMissing) implements StandardOutcome {}

    /** The qualified do not score higher on average, so no score tells them from the others. */
    record NotApart(double qualifiedMean, double othersMean) implements StandardOutcome {}
}
