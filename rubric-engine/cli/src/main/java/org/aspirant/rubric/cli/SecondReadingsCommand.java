package org.aspirant.rubric.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.report.whatif.ReadingTwiceReport;
import org.aspirant.rubric.whatif.ReadingTwice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code rubric second-readings}. */
@Command(
        name = "second-readings",
        header = "weigh second readings against what they save",
        description = {
            "Sets second readings against the decisions that they save, from work that was read twice:",
            "near the cut, at random, and all."
        },
        mixinStandardHelpOptions = true)
final class SecondReadingsCommand implements Callable<Integer> {

    private final Console console;

    @Spec private CommandSpec spec;
    @Mixin private PlanAndRatings input;
    @Mixin private OutputOptions output;

    @Option(
            names = "--within",
            paramLabel = "WIDTHS",
            description =
                    "How far from the cut a first composite is read again: 0.1,0.2 or 0..1/0.1;"
                            + " without it widths that the ratings suggest.")
    private @Nullable String within;

    SecondReadingsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Exact> widths;
        try {
            widths = within == null ? List.of() : Quantities.amounts(within);
        } catch (TypeConversionException e) {
            throw new ParameterException(
                    spec.commandLine(), "--within: " + e.getMessage() + ".", e);
        }
        var documents = new Documents(console);
        var model = documents.plan(input.plan);
        if (model.rules().passing().isEmpty()) {
            throw new Refusal(input.plan, "it has no cut", "give the plan a cut to decide by");
        }
        input.progress.say(console, "reading " + input.ratings);
        var reading = ReadingTwice.of(model, documents.events(input.ratings, model), widths);
        if (reading.isEmpty()) {
            throw new Refusal(
                    input.ratings,
                    "no candidate has all tasks read by two assessors in full",
                    "give ratings of candidates who were read twice");
        }
        return documents.write(ReadingTwiceReport.of(model, reading.get()), output);
    }
}
