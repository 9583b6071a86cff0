package org.aspirant.rubric.cli;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.aspirant.rubric.format.results.DecisionDocument;
import org.aspirant.rubric.format.results.DecisionJson;
import org.aspirant.rubric.format.results.DecisionTable;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.report.HtmlDocument;
import org.aspirant.rubric.report.results.DecisionsReport;
import org.aspirant.rubric.scoring.Scoring;
import org.aspirant.rubric.table.RatingCells;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rubric score}. */
@Command(
        name = "score",
        header = "decide on candidates",
        description = "Decides for each candidate whom the ratings name.",
        mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private PlanAndRatings input;
    @Mixin private OutputOptions output;

    ScoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var documents = new Documents(console);
        AssessmentPlan plan = documents.plan(input.plan);
        input.progress.say(console, "reading " + input.ratings);
        RatingCells ratings = documents.cells(input.ratings, plan);
        input.progress.say(
                console,
                "deciding on "
                        + ratings.candidates()
                        + " candidates, "
                        + ratings.size()
                        + " ratings");
        var scoring = new Scoring(plan);
        return console.write(
                output.out,
                switch (output.format) {
                    case JSON -> as(DecisionJson.document(plan), scoring, ratings);
                    case CSV -> as(DecisionTable.csv(), scoring, ratings);
                    case TEXT ->
                            as(DecisionTable.text(ratings.longestCandidate()), scoring, ratings);
                    case HTML ->
                            text ->
                                    text.accept(
                                            HtmlDocument.of(
                                                    DecisionsReport.of(
                                                            plan,
                                                            each ->
                                                                    scoring.decide(
                                                                            ratings,
                                                                            decision -> decision,
                                                                            counted(
                                                                                    ratings,
                                                                                    each)))));
                });
    }

    /** Written as decisions are made. */
    private Consumer<Consumer<String>> as(
            DecisionDocument document, Scoring scoring, RatingCells ratings) {
        return text ->
                document.write(
                        each -> scoring.decide(ratings, document.each(), counted(ratings, each)),
                        text);
    }

    private <T> Consumer<T> counted(RatingCells ratings, Consumer<T> each) {
        return input.progress.counted(console, "candidates decided", ratings.candidates(), each);
    }
}
