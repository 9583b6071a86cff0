package org.aspirant.rubric.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.aspirant.rubric.explain.Explanation;
import org.aspirant.rubric.explain.ExplanationText;
import org.aspirant.rubric.format.results.ExplanationCsv;
import org.aspirant.rubric.format.results.ExplanationJson;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.report.HtmlDocument;
import org.aspirant.rubric.report.results.ExplanationsReport;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Scoring;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rubric explain}. */
@Command(
        name = "explain",
        header = "say why decisions are what they are",
        description = "Says why each decision is what it is, down to the evidence.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private PlanAndRatings input;
    @Mixin private OutputOptions output;

    @Option(names = "--candidate", paramLabel = "ID", description = "Explain this candidate only.")
    private @Nullable String candidate;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var documents = new Documents(console);
        AssessmentPlan plan = documents.plan(input.plan);
        input.progress.say(console, "reading " + input.ratings);
        var ratings = documents.cells(input.ratings, plan);
        input.progress.say(console, "deciding on " + ratings.candidates() + " candidates");
        var wanted = wanted(new Scoring(plan).decisions(ratings));
        if (candidate != null && wanted.isEmpty()) {
            throw new Refusal(
                    input.ratings,
                    "there is no rating of candidate \"" + candidate + "\"",
                    "give the id of a candidate in the file");
        }
        return console.write(
                output.out,
                switch (output.format) {
                    case JSON -> ExplanationJson.document(plan, wanted);
                    case CSV -> ExplanationCsv.of(plan, wanted);
                    case HTML -> HtmlDocument.of(ExplanationsReport.of(plan, wanted));
                    default -> text(plan, wanted);
                });
    }

    private static String text(AssessmentPlan plan, List<Decision> decisions) {
        return decisions.stream()
                .map(decision -> ExplanationText.of(Explanation.of(plan, decision)))
                .collect(Collectors.joining("\n"));
    }

    private List<Decision> wanted(List<Decision> decisions) {
        return candidate == null
                ? decisions
                : decisions.stream()
                        .filter(decision -> decision.candidate().value().equals(candidate))
                        .toList();
    }
}
