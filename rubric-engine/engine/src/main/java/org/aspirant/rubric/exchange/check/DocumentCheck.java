package org.aspirant.rubric.exchange.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aspirant.rubric.criteria.Rubric;
import org.aspirant.rubric.exchange.AspirantReader;
import org.aspirant.rubric.exchange.Imported;
import org.aspirant.rubric.exchange.conversion.ExchangeFormat;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.DocumentReader;
import org.aspirant.rubric.format.Findings;
import org.aspirant.rubric.format.FrameworkCompiler;
import org.aspirant.rubric.format.Known;
import org.aspirant.rubric.format.PlanCompiler;
import org.aspirant.rubric.format.Problem;
import org.aspirant.rubric.format.RubricCompiler;
import org.aspirant.rubric.format.ratings.RatingsCount;
import org.aspirant.rubric.framework.Framework;
import org.aspirant.rubric.plan.AssessmentPlan;

/**
 * Checks several files together: each by itself, and references between those that are there.
 * Documents are in memory as a whole; ratings are read as they go, when everything else is known.
 */
public final class DocumentCheck {

    private final List<Source> sources = new ArrayList<>();
    private final List<Ratings> ratings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Checked.Document> checked = new ArrayList<>();
    private final List<Framework> frameworks = new ArrayList<>();
    private final List<Rubric> rubrics = new ArrayList<>();
    private final List<AssessmentPlan> plans = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();

    /** What kinds of file there are, in the order in which they lean on each other. */
    private enum Kind {
        FOREIGN(""),
        FRAMEWORK("domains"),
        RUBRIC("criteria"),
        PLAN("tasks");

        private final String ownKey;

        /** A key of the document that no other kind has. */
        Kind(String ownKey) {
            this.ownKey = ownKey;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> of(JsonNode root) {
            return Stream.of(FRAMEWORK, RUBRIC, PLAN)
                    .filter(kind -> root.path("schema").asText().equals(kind.key() + "/1"))
                    .findFirst()
                    .or(
                            () ->
                                    Stream.of(FRAMEWORK, RUBRIC, PLAN)
                                            .filter(kind -> root.has(kind.ownKey))
                                            .findFirst());
        }
    }

    private record Source(String file, String text, Kind kind) {}

    /** Opens a file of ratings and has it read. */
    @FunctionalInterface
    public interface Opening {

        /** What was made of the file, or why it cannot be read. */
        CompileOutcome<Long> read(Function<Reader, CompileOutcome<Long>> reading);
    }

    private record Ratings(String file, Opening opening) {}

    /**
     * Whether a table, which others write too, can be one of ratings.
     *
     * @param beginning of its text: the first line, if that is not very long
     */
    public static boolean isOfRatings(String beginning) {
        return !beginning.strip().startsWith("{")
                && ExchangeFormat.of(beginning) == ExchangeFormat.ASPIRANT;
    }

    /** Adds ratings, to be read when everything else has been. */
    public void addRatings(String file, Opening opening) {
        ratings.add(new Ratings(file, opening));
    }

    /** Adds a document. What it begins with and its keys say what it is. */
    public void add(String file, String text) {
        var format = ExchangeFormat.of(text);
        if (format != ExchangeFormat.ASPIRANT) {
            sources.add(new Source(file, text, Kind.FOREIGN));
            return;
        }
        var findings = new Findings(file);
        var root = DocumentReader.parse(text, findings);
        if (root.filter(AspirantReader::isBundle).isPresent()) {
            sources.add(new Source(file, text, Kind.FOREIGN));
            return;
        }
        root.flatMap(Kind::of)
                .ifPresentOrElse(
                        kind -> sources.add(new Source(file, text, kind)),
                        () -> addUnknown(root, findings));
    }

    private void addUnknown(Optional<JsonNode> root, Findings findings) {
        root.ifPresent(
                document ->
                        findings.add(
                                document,
                                "it is no framework, rubric or plan, and of no other format that is"
                                        + " read here",
                                "add the key schema: framework/1, rubric/1 or plan/1"));
        problems.addAll(findings.<Object>refused().problems());
    }

    /** Everything that was added, or every problem in it. */
    public CompileOutcome<Checked> run() {
        sources.stream().sorted(Comparator.comparing(Source::kind)).forEach(this::check);
        ratings.forEach(this::check);
        return problems.isEmpty()
                ? new Compiled<>(new Checked(checked, notes))
                : new Refused<>(problems);
    }

    private void check(Source source) {
        String file = source.file();
        String text = source.text();
        switch (source.kind()) {
            case FOREIGN -> checkForeign(source);
            case FRAMEWORK ->
                    take(FrameworkCompiler.compile(file, text), frameworks)
                            .forEach(f -> note(source, f.id(), f.hash().hex()));
            case RUBRIC ->
                    take(RubricCompiler.compile(file, text, known()), rubrics)
                            .forEach(r -> note(source, r.id(), r.hash().hex()));
            case PLAN ->
                    take(PlanCompiler.compile(file, text, known()), plans)
                            .forEach(p -> note(source, p.id(), p.hash().hex()));
        }
    }

    /** Documents that come together are held against each other, and others against them. */
    private void checkForeign(Source source) {
        var format = ExchangeFormat.of(source.text());
        for (Imported imported :
                take(format.read(source.file(), source.text()), new ArrayList<>())) {
            notes.addAll(imported.notes());
            var bundle = imported.bundle();
            frameworks.addAll(bundle.frameworks());
            rubrics.addAll(bundle.rubrics());
            plans.addAll(bundle.plans());
            bundle.frameworks()
                    .forEach(f -> note(source, format, Kind.FRAMEWORK, f.id(), f.hash().hex()));
            bundle.rubrics()
                    .forEach(r -> note(source, format, Kind.RUBRIC, r.id(), r.hash().hex()));
            bundle.plans().forEach(p -> note(source, format, Kind.PLAN, p.id(), p.hash().hex()));
        }
    }

    private void check(Ratings ratings) {
        String file = ratings.file();
        if (plans.size() != 1) {
            if (problems.isEmpty()) {
                problems.add(
                        new Problem(
                                file,
                                0,
                                0,
                                "ratings are checked against one plan, and there are "
                                        + plans.size(),
                                "name one plan beside the ratings"));
            }
            return;
        }
        var plan = plans.get(0);
        take(ratings.opening().read(text -> RatingsCount.of(file, text, plan)), new ArrayList<>())
                .forEach(
                        rows ->
                                checked.add(
                                        new Checked.Document(
                                                file,
                                                ExchangeFormat.ASPIRANT.key(),
                                                "ratings",
                                                rows + " rows",
                                                "")));
    }

    private Known known() {
        return new Known(frameworks, rubrics);
    }

    private void note(Source source, String id, String hash) {
        note(source, ExchangeFormat.ASPIRANT, source.kind(), id, hash);
    }

    private void note(Source source, ExchangeFormat format, Kind kind, String id, String hash) {
        checked.add(new Checked.Document(source.file(), format.key(), kind.key(), id, hash));
    }

    private <T> List<T> take(CompileOutcome<T> outcome, List<T> into) {
        if (outcome instanceof Compiled<T> compiled) {
            into.add(compiled.model());
            return List.of(compiled.model());
        }
        problems.addAll(((Refused<T>) outcome).problems());
        return List.of();
    }
}
