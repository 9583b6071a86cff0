package org.aspirant.rubric.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.aspirant.rubric.report.feedback.Feedback;
import org.aspirant.rubric.scoring.Scoring;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rubric report candidate}. */
@Command(
        name = "candidate",
        header = "tell one candidate what was decided and why",
        description = {
            "Tells one candidate what was decided and why, where the work stands on each criterion,",
            "what readers pointed at, and the next step. It names no reader and no other candidate."
        },
        mixinStandardHelpOptions = true)
final class FeedbackCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private PlanAndRatings input;
    @Mixin private OutputOptions output;

    @Option(names = "--candidate", paramLabel = "ID", required = true, description = "Whom.")
    private String candidate;

    @Option(
            names = "--rubric",
            paramLabel = "FILE",
            description = "The rubric, YAML or JSON, whose words describe the levels.")
    private @Nullable String rubric;

    /** What there are words in. */
    enum Language {
        EN,
        ES;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Language language;

    FeedbackCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var documents = new Documents(console);
        var plan = documents.plan(input.plan);
        var own =
                documents.events(input.ratings, plan).stream()
                        .filter(event -> event.candidate().value().equals(candidate))
                        .toList();
        if (own.isEmpty()) {
            throw new Refusal(
                    input.ratings,
                    "there is no rating of candidate \"" + candidate + "\"",
                    "give the id of a candidate in the file");
        }
        return documents.write(
                Feedback.of(
                        plan,
                        rubric == null ? null : documents.rubric(rubric),
                        Scoring.score(plan, own).get(0),
                        Locale.forLanguageTag(language.toString())),
                output);
    }
}
