package org.aspirant.rubric.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.aspirant.rubric.cli.EventInput.Rated;
import org.aspirant.rubric.criteria.Rubric;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Known;
import org.aspirant.rubric.format.Problem;
import org.aspirant.rubric.format.RubricCompiler;
import org.aspirant.rubric.report.feedback.Feedback;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rubric report candidate}. */
@Command(
        name = "candidate",
        description = {
            "Tells one candidate what was decided and why, where the work stands on each criterion,",
            "what readers pointed at, and the next step. It names no reader and no other candidate."
        },
        mixinStandardHelpOptions = true)
final class FeedbackCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private EventInput input;
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
        var outcome = input.read(console);
        if (outcome instanceof Refused<Rated> refused) {
            return console.refuse(refused.problems());
        }
        var rated = ((Compiled<Rated>) outcome).model();
        var own =
                new Rated(
                        rated.plan(),
                        rated.events().stream()
                                .filter(event -> event.candidate().value().equals(candidate))
                                .toList());
        if (own.events().isEmpty()) {
            return console.refuse(
                    List.of(
                            new Problem(
                                    input.ratings,
                                    0,
                                    0,
                                    "there is no rating of candidate \"" + candidate + "\"",
                                    "give the id of a candidate in the file")));
        }
        if (rubric == null) {
            return write(own, null);
        }
        var words = rubric(rubric);
        return words instanceof Refused<Rubric> refused
                ? console.refuse(refused.problems())
                : write(own, ((Compiled<Rubric>) words).model());
    }

    private int write(Rated own, @Nullable Rubric words) {
        return ReportOutput.write(
                console,
                output,
                Feedback.of(
                        own.plan(),
                        words,
                        own.decisions().get(0),
                        Locale.forLanguageTag(language.toString())));
    }

    private CompileOutcome<Rubric> rubric(String file) {
        var text = console.read(file);
        return text instanceof Refused<String> refused
                ? new Refused<>(refused.problems())
                : RubricCompiler.compile(file, ((Compiled<String>) text).model(), Known.NOTHING);
    }
}
