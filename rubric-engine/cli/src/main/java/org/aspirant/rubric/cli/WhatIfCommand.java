package org.aspirant.rubric.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.format.Known;
import org.aspirant.rubric.format.PlanCompiler;
import org.aspirant.rubric.people.People;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.plan.PassRules.Cut;
import org.aspirant.rubric.plan.Resolution.Resolve;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.report.whatif.WhatIfReport;
import org.aspirant.rubric.whatif.GroupImpact;
import org.aspirant.rubric.whatif.Scenario;
import org.aspirant.rubric.whatif.Variation;
import org.aspirant.rubric.whatif.WhatIf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code rubric what-if}. */
@Command(
        name = "what-if",
        header = "try other cuts, weights and plans",
        description = {
            "Says what other cuts, weights or policies would make of the same ratings: who passes, what",
            "readings would be due, who fails by how little and what they would take again, who lies",
            "near the cut, and what it does to groups. Nothing is decided by it."
        },
        footer = {
            "",
            "  rubric what-if --plan p.yaml --ratings r.csv --cut 2.5,2.6,2.75 --sem 0,0.1",
            "  rubric what-if --plan p.yaml --ratings r.csv --cut 35..45 --band 5 --people people.csv",
            "  rubric what-if --plan p.yaml --ratings r.csv --weight task4=2 --with stricter.yaml --ids"
        },
        mixinStandardHelpOptions = true)
final class WhatIfCommand implements Callable<Integer> {

    private final Console console;

    @Spec private CommandSpec spec;
    @Mixin private PlanAndRatings input;
    @Mixin private CutGrid cuts;
    @Mixin private OutputOptions output;

    @Option(
            names = "--band",
            paramLabel = "SEM",
            converter = Quantities.Amount.class,
            description =
                    "Count who lies within one and two of these standard errors of the cut; without it"
                            + " that which is taken off.")
    private @Nullable Exact band;

    @Option(
            names = "--weight",
            paramLabel = "TASK[/CRITERION]=W",
            description = "Another weight; to be given once for each, all are taken together.")
    private Map<String, String> weights = new LinkedHashMap<>();

    @Option(
            names = "--resolve",
            paramLabel = "RULE",
            converter = ResolveName.class,
            description = "Another way to make one value of several readings.")
    private @Nullable Resolve resolve;

    @Option(
            names = "--with",
            paramLabel = "FILE",
            description = "Another plan for the same ratings; can be given several times.")
    private List<String> others = List.of();

    @Option(
            names = "--people",
            paramLabel = "FILE",
            description = "Who candidates are, CSV: candidate and columns of your own.")
    private @Nullable String people;

    @Option(
            names = "--group",
            paramLabel = "COLUMN",
            description =
                    "A column of the people; can be given several times. Without it all of at most 20"
                            + " groups.")
    private List<String> columns = List.of();

    @Option(names = "--ids", description = "Name who would stand elsewhere.")
    private boolean ids;

    @Option(
            names = "--retake-cost",
            paramLabel = "AMOUNT",
            converter = Quantities.Amount.class,
            description = "What one task taken again costs.")
    private @Nullable Exact retakeCost;

    WhatIfCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var reading = console.kept(input.ratings);
        var documents = new Documents(reading);
        AssessmentPlan model = documents.plan(input.plan);
        List<RatingEvent> events = documents.events(input.ratings, model);
        if (events.isEmpty()) {
            throw new Refusal(
                    input.ratings, "there is no rating in it", "give at least one candidate's");
        }
        input.progress.say(console, "deciding on " + events.size() + " ratings");
        var whatIf = WhatIf.of(model, events);
        List<Scenario> scenarios = new ArrayList<>();
        scenarios.add(new Scenario("as it is", whatIf.asItIs(band)));
        scenarios.addAll(varied(documents, model, whatIf, events));
        List<String> names = FileNames.numbered(FileNames.of(others));
        for (int at = 0; at < others.size(); at++) {
            AssessmentPlan otherPlan = documents.plan(others.get(at));
            scenarios.add(
                    new Scenario(
                            "with " + names.get(at),
                            whatIf.under(
                                            otherPlan,
                                            new Documents(reading).events(input.ratings, otherPlan))
                                    .asItIs(band)));
        }
        return documents.write(
                WhatIfReport.of(
                        model,
                        scenarios,
                        groups(documents, whatIf, scenarios),
                        new WhatIfReport.Options(ids, retakeCost)),
                output);
    }

    /** The weights and the rule that were given, all together, under each of the cuts. */
    private List<Scenario> varied(
            Documents documents, AssessmentPlan model, WhatIf whatIf, List<RatingEvent> events) {
        List<String> names = new ArrayList<>();
        var variation = new Variation(model);
        for (Map.Entry<String, String> weight : weights.entrySet()) {
            names.add("weight " + weight.getKey() + "=" + weight.getValue());
            variation = weighted(variation, weight.getKey(), weight.getValue());
        }
        if (resolve != null) {
            names.add("resolve " + resolve.key());
            variation = variation.resolve(resolve);
        }
        String name = String.join(", ", names);
        WhatIf basis =
                names.isEmpty()
                        ? whatIf
                        : whatIf.under(sound(documents, variation.plan(), name), events);
        List<Scenario> scenarios = new ArrayList<>();
        List<Cut> places = places(basis.plan());
        if (places.isEmpty() && !names.isEmpty()) {
            scenarios.add(new Scenario(name, basis.asItIs(band)));
        }
        for (Cut each : places) {
            scenarios.add(
                    new Scenario(
                            (names.isEmpty() ? "" : name + ", ") + "cut " + WhatIfReport.cut(each),
                            basis.at(each, band)));
        }
        return scenarios;
    }

    private Variation weighted(Variation variation, String of, String weight) {
        try {
            Exact number = Quantities.number(weight);
            int stroke = of.indexOf('/');
            return stroke < 0
                    ? variation.weight(of, number)
                    : variation.weight(
                            new CriterionKey(of.substring(0, stroke), of.substring(stroke + 1)),
                            number);
        } catch (IllegalArgumentException | TypeConversionException e) {
            throw usage("--weight " + of + "=" + weight + ": " + e.getMessage() + ".");
        }
    }

    /** The plan, if it is one that could be written. */
    private AssessmentPlan sound(Documents documents, AssessmentPlan varied, String name) {
        return documents.accepted(
                PlanCompiler.compile(
                        input.plan + " with " + name, varied.canonicalJson(), Known.NOTHING));
    }

    private List<Cut> places(AssessmentPlan basis) {
        try {
            return cuts.of(basis);
        } catch (TypeConversionException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private List<GroupImpact> groups(Documents documents, WhatIf whatIf, List<Scenario> scenarios) {
        if (people == null) {
            if (!columns.isEmpty()) {
                throw usage("Give --people beside --group.");
            }
            return List.of();
        }
        People known = documents.people(people);
        var wanted = documents.columns(people, known, columns, whatIf.candidates());
        return GroupImpact.of(known, wanted, scenarios);
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** A rule by its key. */
    static final class ResolveName implements ITypeConverter<Resolve> {
        @Override
        public Resolve convert(String text) {
            for (Resolve resolve : Resolve.values()) {
                if (resolve.key().equals(text)) {
                    return resolve;
                }
            }
            throw new TypeConversionException(
                    "\""
                            + text
                            + "\" is no rule; give mean, median, adjudicator-replaces, closest-two,"
                            + " closest-to-adjudicator or third-agrees");
        }
    }
}
