package org.aspirant.rubric.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.format.Problem;
import org.aspirant.rubric.format.ratings.ExpertsCsv;
import org.aspirant.rubric.people.People;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.report.accreditation.AccreditationPack;
import org.aspirant.rubric.report.accreditation.Qualification;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Scoring;
import org.aspirant.rubric.statistics.validity.ContentValidity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code rubric report accreditation}. */
@Command(
        name = "accreditation",
        header = "lay out what accreditors ask for",
        description = {
            "Cycles side by side, by program and site, criterion and standard: scores, equity, agreement,",
            "assessors' qualification and content validity. Groups under 10, and what would give them",
            "away, are held back."
        },
        footer = {
            "",
            "Files:",
            "  people       candidate,cycle and, if a cycle is to be parted, program,site; other columns",
            "               are of groups to be compared",
            "  calibration  ratings of role check, and of role consensus or adjudication",
            "  experts      expert,criterion,judgment (essential, useful or not-needed)"
        },
        mixinStandardHelpOptions = true)
final class AccreditationCommand implements Callable<Integer> {

    private static final String CYCLE = "cycle";

    private final Console console;

    @Mixin private PlanAndRatings input;
    @Mixin private OutputOptions output;

    @Option(
            names = "--people",
            paramLabel = "FILE",
            required = true,
            description = "Who was assessed when and where, CSV.")
    private String people;

    @Option(
            names = "--group",
            paramLabel = "COLUMN",
            description =
                    "A column of the people to compare groups by; can be given several times. Without"
                            + " it all others of at most 20 groups.")
    private List<String> columns = List.of();

    @Option(
            names = "--calibration",
            paramLabel = "FILE",
            description = "Readings of work whose levels are known, CSV; default: the ratings.")
    private @Nullable String calibration;

    @Option(names = "--experts", paramLabel = "FILE", description = "What experts say, CSV.")
    private @Nullable String experts;

    @Option(
            names = "--exact",
            paramLabel = "SHARE",
            defaultValue = "0.7",
            converter = ShareConverter.class,
            description = "Of readings at the known level, to qualify; default: ${DEFAULT-VALUE}.")
    private Exact exact;

    @Option(
            names = "--adjacent",
            paramLabel = "SHARE",
            defaultValue = "1",
            converter = ShareConverter.class,
            description = "Of readings at it or next to it; default: ${DEFAULT-VALUE}.")
    private Exact adjacent;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "Of the resamples of intervals, a whole number; default: ${DEFAULT-VALUE}.")
    private long seed;

    AccreditationCommand(Console console) {
        this.console = console;
    }

    /** A share from 0 to 1, exactly. */
    static final class ShareConverter implements ITypeConverter<Exact> {
        @Override
        public Exact convert(String text) {
            try {
                Exact share = Exact.parse(text);
                if (share.isAtLeast(Exact.ZERO) && Exact.ONE.isAtLeast(share)) {
                    return share;
                }
            } catch (NumberFormatException e) {
                throw new TypeConversionException(share(text));
            }
            throw new TypeConversionException(share(text));
        }

        private static String share(String text) {
            return "\"" + text + "\" is no share; give a number from 0 to 1";
        }
    }

    @Override
    public Integer call() {
        input.progress.say(console, "reading");
        var documents = new Documents(console);
        var plan = documents.plan(input.plan);
        var events = documents.events(input.ratings, plan);
        input.progress.say(console, "deciding on and measuring " + events.size() + " ratings");
        var decisions = Scoring.score(plan, events);
        var known = people(documents);
        var pack =
                new AccreditationPack(
                        plan,
                        known,
                        groups(documents, known, decisions),
                        events,
                        calibration == null ? events : documents.events(calibration, plan),
                        new Qualification.Rule(exact, adjacent),
                        validity(documents, plan),
                        seed);
        return documents.write(pack.report(decisions), output);
    }

    /** What was asked for; else every column that does not part the cohorts already. */
    private List<String> groups(Documents documents, People known, List<Decision> decisions) {
        var candidates = decisions.stream().map(Decision::candidate).toList();
        return documents.columns(people, known, columns, candidates).stream()
                .filter(column -> columns.contains(column) || !AccreditationPack.parts(column))
                .toList();
    }

    private People people(Documents documents) {
        var read = documents.people(people);
        if (!read.columns().contains(CYCLE)) {
            throw new Refusal(
                    List.of(
                            new Problem(
                                    people,
                                    1,
                                    1,
                                    "the header lacks the column \"cycle\"",
                                    "say of each candidate which cycle it is of")));
        }
        return read;
    }

    private Map<String, ContentValidity> validity(Documents documents, AssessmentPlan plan) {
        if (experts == null) {
            return Map.of();
        }
        String file = experts;
        var criteria = plan.composition().keys().map(CriterionKey::criterion).distinct().toList();
        return documents.read(file, text -> ExpertsCsv.read(file, text, criteria));
    }
}
