package org.aspirant.rubric.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.caseframework.CaseReplacements;
import org.aspirant.rubric.format.ratings.ReplacementsCsv;
import org.aspirant.rubric.framework.Framework;
import org.aspirant.rubric.growth.FollowingGrowth;
import org.aspirant.rubric.growth.GrowthOutcome;
import org.aspirant.rubric.growth.GrowthOutcome.Followed;
import org.aspirant.rubric.growth.Lineage;
import org.aspirant.rubric.growth.Occasion;
import org.aspirant.rubric.growth.RollUp;
import org.aspirant.rubric.report.results.GrowthReport;
import org.aspirant.rubric.scoring.Scoring;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rubric growth}. */
@Command(
        name = "growth",
        header = "follow competencies over time",
        description = {
            "Rolls up each candidate's scores on each competency over several occasions, given from the",
            "oldest to the latest. Scores made under another version of the framework count only where",
            "a replacement - --replaced, or replacedBy of a CASE package - or an exact crosswalk says",
            "what a competency has become."
        },
        footer = {
            "",
            "  rubric growth --plan 2025.yaml --ratings 2025.csv --plan 2026.yaml --ratings 2026.csv",
            "",
            "Methods: highest; latest; mean; n-mastery, the mean of scores that reach --mastery once",
            "there are --times of them; weighted-average, w of the latest and 1-w of the mean of the",
            "others; standard-decaying-average, w of each score and 1-w of what came before it."
        },
        mixinStandardHelpOptions = true)
final class GrowthCommand implements Callable<Integer> {

    private static final Exact HUNDRED = Exact.of(100);

    private final Console console;

    @Spec private CommandSpec spec;
    @Mixin private OutputOptions output;

    @ArgGroup(exclusive = false, multiplicity = "1..*")
    private List<Files> occasions = new ArrayList<>();

    @Option(
            names = "--replaced",
            paramLabel = "FILE",
            description =
                    "Competencies that others have replaced, CSV: from,to, each written"
                            + " framework/version#competency. It comes before what packages say.")
    private @Nullable String replaced;

    @Option(
            names = "--mastery",
            paramLabel = "SCORE",
            converter = Quantities.Quantity.class,
            description = "The score that shows mastery; reaching it is enough.")
    private @Nullable Exact mastery;

    @Option(
            names = "--times",
            paramLabel = "N",
            defaultValue = "2",
            description = "Of n-mastery: how often it is to be shown; default: ${DEFAULT-VALUE}.")
    private int times;

    @Option(
            names = "--weight",
            paramLabel = "PERCENT",
            defaultValue = "65",
            converter = Quantities.Quantity.class,
            description = "Of the two averages: of the latest score; default: ${DEFAULT-VALUE}.")
    private Exact weight;

    /** One occasion. */
    static final class Files {

        @Option(
                names = "--plan",
                paramLabel = "FILE",
                required = true,
                description = "The assessment plan of an occasion, YAML or JSON.")
        String plan;

        @Option(
                names = "--ratings",
                paramLabel = "FILE",
                required = true,
                description = "Its ratings, CSV.")
        String ratings;

        @Option(
                names = "--framework",
                paramLabel = "FILE",
                description =
                        "Its framework, ours or a CASE package; for all occasions or for none. Without,"
                                + " all plans name one framework in one version.")
        @Nullable String framework;
    }

    GrowthCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var methods = methods();
        long named = occasions.stream().filter(files -> files.framework != null).count();
        if (named != 0 && named != occasions.size()) {
            throw usage("Give --framework with every --plan, or with none.");
        }
        if (named == 0 && replaced != null) {
            throw usage("Give --framework with every --plan: --replaced names their versions.");
        }
        var documents = new Documents(console);
        List<Bundle> bundles = new ArrayList<>();
        List<Occasion> read = new ArrayList<>();
        List<String> names = names();
        for (Files files : occasions) {
            Bundle bundle = files.framework == null ? null : documents.framed(files.framework);
            if (bundle != null) {
                bundles.add(bundle);
            }
            read.add(occasion(documents, names.get(read.size()), files, bundle));
        }
        var outcome = FollowingGrowth.of(read, named == 0 ? null : lineage(documents, bundles));
        if (outcome instanceof GrowthOutcome.Refused refused) {
            Files files = occasions.get(names.indexOf(refused.occasion()));
            throw new Refusal(files.plan, refused.detail(), refused.fault().advice());
        }
        return documents.write(GrowthReport.of((Followed) outcome, methods, mastery), output);
    }

    /** By the plan; where several occasions have one plan, by their ratings as well. */
    private List<String> names() {
        List<String> plans = FileNames.of(occasions.stream().map(each -> each.plan).toList());
        List<String> ratings = FileNames.of(occasions.stream().map(each -> each.ratings).toList());
        List<String> names = new ArrayList<>();
        for (int at = 0; at < plans.size(); at++) {
            boolean shared = Collections.frequency(plans, plans.get(at)) > 1;
            names.add(plans.get(at) + (shared ? ", " + ratings.get(at) : ""));
        }
        return FileNames.numbered(names);
    }

    private static Occasion occasion(
            Documents documents, String name, Files files, @Nullable Bundle bundle) {
        var plan = documents.plan(files.plan);
        var framework = bundle == null ? null : bundle.frameworks().get(0);
        if (framework != null && !framework.id().equals(plan.basis().framework())) {
            throw new Refusal(
                    files.plan,
                    "it names framework "
                            + plan.basis().framework()
                            + ", and "
                            + files.framework
                            + " is "
                            + framework.id(),
                    "name the framework of the plan");
        }
        return new Occasion(
                name, plan, framework, Scoring.score(plan, documents.events(files.ratings, plan)));
    }

    private Lineage lineage(Documents documents, List<Bundle> bundles) {
        List<Framework> frameworks = bundles.stream().map(b -> b.frameworks().get(0)).toList();
        var replacements = new LinkedHashMap<>(CaseReplacements.of(bundles));
        if (replaced != null) {
            String file = replaced;
            documents
                    .read(file, text -> ReplacementsCsv.read(file, text))
                    .forEach((from, to) -> replacements.put(from, Set.of(to)));
        }
        return new Lineage(
                frameworks.get(frameworks.size() - 1),
                frameworks.subList(0, frameworks.size() - 1),
                replacements);
    }

    private List<RollUp> methods() {
        Exact share = weight.dividedBy(HUNDRED);
        if (!share.isPositive() || !share.isBelow(Exact.ONE) || times < 1) {
            throw usage("--weight is between 0 and 100, and --times at least 1.");
        }
        List<RollUp> methods =
                new ArrayList<>(
                        List.of(new RollUp.Highest(), new RollUp.Latest(), new RollUp.Mean()));
        if (mastery != null) {
            methods.add(new RollUp.NMastery(times, mastery));
        }
        methods.add(new RollUp.WeightedAverage(share));
        methods.add(new RollUp.DecayingAverage(share));
        return methods;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
