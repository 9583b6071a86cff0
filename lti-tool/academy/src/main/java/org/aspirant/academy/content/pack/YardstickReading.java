package org.aspirant.academy.content.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.content.Cursor;
import org.aspirant.academy.content.Position;
import org.aspirant.academy.content.pack.PackDocument.Kind;
import org.aspirant.rubric.criteria.Rubric;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.FrameworkCompiler;
import org.aspirant.rubric.format.Known;
import org.aspirant.rubric.format.PlanCompiler;
import org.aspirant.rubric.format.RubricCompiler;
import org.aspirant.rubric.framework.Framework;
import org.aspirant.rubric.plan.AssessmentPlan;

/** Reads what work is rated by: frameworks, then the rubrics tied to them, then the plans. */
final class YardstickReading {

    private final ContentSource source;
    private final List<ContentProblem> problems;
    private final Shelf shelf;
    private final String language;

    /** A model, and the file it was compiled from. */
    private record Sourced<T>(T model, String path, String text) {}

    /**
     * A reading.
     *
     * @param problems where it says what is wrong
     * @param shelf where it puts what it read, and the sources of each plan
     * @param language of everything that it reads; empty if nothing says so
     */
    YardstickReading(
            ContentSource source, List<ContentProblem> problems, Shelf shelf, String language) {
        this.source = source;
        this.problems = problems;
        this.shelf = shelf;
        this.language = language;
    }

    /** Plans with everything that they name, by id, in the order of the listing. */
    Map<String, Yardstick> read(Cursor listing) {
        List<Sourced<Framework>> frameworks =
                all(listing, "frameworks", FrameworkCompiler::compile);
        List<Framework> known = models(frameworks);
        List<Sourced<Rubric>> rubrics =
                all(
                        listing,
                        "rubrics",
                        (file, text) ->
                                RubricCompiler.compile(file, text, new Known(known, List.of())));
        var all = new Known(known, models(rubrics));
        shelve(frameworks, rubrics);
        List<Sourced<String>> meanings = meanings(listing);
        Map<String, Yardstick> yardsticks = new LinkedHashMap<>();
        for (Cursor entry : listing.list("plans")) {
            one(entry, (file, text) -> PlanCompiler.compile(file, text, all))
                    .ifPresent(
                            plan -> keep(yardsticks, entry, plan, meanings, frameworks, rubrics));
        }
        return yardsticks;
    }

    private static <T> List<T> models(List<Sourced<T>> all) {
        return all.stream().map(Sourced::model).toList();
    }

    private void shelve(List<Sourced<Framework>> frameworks, List<Sourced<Rubric>> rubrics) {
        for (Sourced<Framework> one : frameworks) {
            var framework = one.model();
            shelf.add(framework);
            shelf.add(
                    Kind.FRAMEWORK,
                    framework.id(),
                    framework.version(),
                    framework.hash().hex(),
                    version(one));
        }
        for (Sourced<Rubric> one : rubrics) {
            var rubric = one.model();
            shelf.add(
                    Kind.RUBRIC, rubric.id(), rubric.version(), rubric.hash().hex(), version(one));
        }
    }

    private void shelve(Sourced<AssessmentPlan> one) {
        var plan = one.model();
        shelf.add(Kind.PLAN, plan.id(), PackDocument.ONLY_VERSION, plan.hash().hex(), version(one));
    }

    private Position version(Sourced<?> one) {
        return Shelf.version(source.name(one.path()), one.text());
    }

    private void keep(
            Map<String, Yardstick> yardsticks,
            Cursor entry,
            Sourced<AssessmentPlan> plan,
            List<Sourced<String>> meanings,
            List<Sourced<Framework>> frameworks,
            List<Sourced<Rubric>> rubrics) {
        if (plan.model().raters().followsWorkload()) {
            problems.add(
                    entry.problem(
                            "plan-by-submission",
                            "plan '"
                                    + plan.model().id()
                                    + "' asks how much an assessor has read before, and here each"
                                    + " submission is decided by itself",
                            "let raters say perTask: one, all, sampled or targeted, without"
                                    + " newAssessors"));
        }
        var basis = plan.model().basis();
        var rubric = named(rubrics, it -> it.id().equals(basis.rubric()));
        var framework = named(frameworks, it -> it.id().equals(basis.framework()));
        var meaning =
                meanings.stream()
                        .filter(it -> bare(it.path()).equals(bare(plan.path())))
                        .findFirst();
        var yardstick =
                new Yardstick(
                        plan.model(),
                        rubric.map(Sourced::model).orElse(null),
                        framework.map(it -> it.model().hash().hex()).orElse(""),
                        meaning.map(Sourced::model).orElse(""),
                        language);
        shelf.add(edition(plan, meaning, rubric, framework, yardstick, frameworks));
        shelve(plan);
        String id = plan.model().id();
        if (yardsticks.put(id, yardstick) != null) {
            problems.add(
                    entry.problem(
                            "unique-ids",
                            "two plans have the id '" + id + "'",
                            "give each its own"));
        }
    }

    /** What the grades of plans mean; each has the path of its plan, but for the ending. */
    private List<Sourced<String>> meanings(Cursor listing) {
        var plans = listing.list("plans").stream().map(plan -> bare(plan.node().asText())).toList();
        List<Sourced<String>> meanings = new ArrayList<>();
        for (Cursor entry : listing.list("meanings")) {
            String path = entry.node().asText();
            var text = source.text(path);
            if (text.isEmpty()) {
                problems.add(missing(entry, path));
            } else if (text.get().isBlank()) {
                problems.add(
                        entry.problem(
                                "empty-text",
                                "the file '" + path + "' says nothing",
                                "say what the grade means, or take it off the list"));
            } else if (!plans.contains(bare(path))) {
                problems.add(
                        entry.problem(
                                "unknown-id",
                                "no plan in the list is called as '" + path + "' is",
                                "give it the path of its plan, ending in .md"));
            } else {
                meanings.add(new Sourced<>(text.get(), path, text.get()));
            }
        }
        return meanings;
    }

    private static String bare(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    private static ContentProblem missing(Cursor entry, String path) {
        return entry.problem(
                "missing-file",
                "there is no file '" + path + "'",
                "write it, or take it off the list");
    }

    /** A rubric may be tied to another framework than the plan, and does not compile without it. */
    private Edition edition(
            Sourced<AssessmentPlan> plan,
            Optional<Sourced<String>> meaning,
            Optional<Sourced<Rubric>> rubric,
            Optional<Sourced<Framework>> framework,
            Yardstick yardstick,
            List<Sourced<Framework>> frameworks) {
        List<Sourced<Framework>> needed =
                Stream.concat(
                                framework.stream(),
                                rubric
                                        .flatMap(
                                                it ->
                                                        named(
                                                                frameworks,
                                                                one ->
                                                                        one.id()
                                                                                .equals(
                                                                                        it.model()
                                                                                                .framework())))
                                        .stream())
                        .distinct()
                        .toList();
        Map<String, String> files = new TreeMap<>();
        Stream.of(Stream.of(plan), meaning.stream(), rubric.stream(), needed.stream())
                .flatMap(it -> it)
                .forEach(it -> files.put(it.path(), it.text()));
        return Edition.of(
                Map.of(
                        "plans", List.of(plan.path()),
                        "meanings", meaning.stream().map(Sourced::path).toList(),
                        "rubrics", rubric.stream().map(Sourced::path).toList(),
                        "frameworks", needed.stream().map(Sourced::path).toList()),
                language,
                files,
                yardstick.edition().hashes());
    }

    private static <T> Optional<Sourced<T>> named(List<Sourced<T>> all, Predicate<T> named) {
        return all.stream().filter(it -> named.test(it.model())).findFirst();
    }

    private <T> List<Sourced<T>> all(
            Cursor listing, String key, BiFunction<String, String, CompileOutcome<T>> compiler) {
        List<Sourced<T>> models = new ArrayList<>();
        for (Cursor entry : listing.list(key)) {
            one(entry, compiler).ifPresent(models::add);
        }
        return models;
    }

    private <T> Optional<Sourced<T>> one(
            Cursor entry, BiFunction<String, String, CompileOutcome<T>> compiler) {
        String path = entry.node().asText();
        var text = source.text(path);
        if (text.isEmpty()) {
            problems.add(missing(entry, path));
            return Optional.empty();
        }
        CompileOutcome<T> outcome = compiler.apply(source.name(path), text.get());
        if (outcome instanceof CompileOutcome.Refused<T> refused) {
            refused.problems()
                    .forEach(
                            problem ->
                                    problems.add(
                                            new Position(
                                                            problem.file(),
                                                            problem.line(),
                                                            problem.column())
                                                    .problem(
                                                            "document",
                                                            problem.wrong(),
                                                            problem.right())));
            return Optional.empty();
        }
        return Optional.of(
                new Sourced<>(((CompileOutcome.Compiled<T>) outcome).model(), path, text.get()));
    }
}
