package org.aspirant.academy.content.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.content.Cursor;
import org.aspirant.academy.content.Position;
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

    YardstickReading(ContentSource source, List<ContentProblem> problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Plans with everything that they name, by id, in the order of the listing. */
    Map<String, Yardstick> read(Cursor listing) {
        List<Framework> frameworks = all(listing, "frameworks", FrameworkCompiler::compile);
        List<Rubric> rubrics =
                all(
                        listing,
                        "rubrics",
                        (file, text) ->
                                RubricCompiler.compile(
                                        file, text, new Known(frameworks, List.of())));
        var known = new Known(frameworks, rubrics);
        Map<String, String> meanings = meanings(listing);
        Map<String, Yardstick> yardsticks = new LinkedHashMap<>();
        for (Cursor entry : listing.list("plans")) {
            one(entry, (file, text) -> PlanCompiler.compile(file, text, known))
                    .ifPresent(
                            plan ->
                                    keep(
                                            yardsticks,
                                            entry,
                                            yardstick(plan, known, meaning(meanings, entry))));
        }
        return yardsticks;
    }

    private void keep(Map<String, Yardstick> yardsticks, Cursor entry, Yardstick yardstick) {
        String id = yardstick.plan().id();
        if (yardsticks.put(id, yardstick) != null) {
            problems.add(
                    entry.problem(
                            "unique-ids",
                            "two plans have the id '" + id + "'",
                            "give each its own"));
        }
    }

    private static Yardstick yardstick(AssessmentPlan plan, Known known, String meaning) {
        return new Yardstick(
                plan,
                known.rubrics().stream()
                        .filter(rubric -> rubric.id().equals(plan.basis().rubric()))
                        .findFirst()
                        .orElse(null),
                known.frameworks().stream()
                        .filter(framework -> framework.id().equals(plan.basis().framework()))
                        .findFirst()
                        .map(framework -> framework.hash().hex())
                        .orElse(""),
                meaning);
    }

    /** What the grades of plans mean, by the path of the plan without its ending. */
    private Map<String, String> meanings(Cursor listing) {
        var plans = listing.list("plans").stream().map(plan -> bare(plan.node().asText())).toList();
        Map<String, String> meanings = new LinkedHashMap<>();
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
                meanings.put(bare(path), text.get());
            }
        }
        return meanings;
    }

    private static String meaning(Map<String, String> meanings, Cursor plan) {
        return meanings.getOrDefault(bare(plan.node().asText()), "");
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

    private <T> List<T> all(
            Cursor listing, String key, BiFunction<String, String, CompileOutcome<T>> compiler) {
        List<T> models = new ArrayList<>();
        for (Cursor entry : listing.list(key)) {
            one(entry, compiler).ifPresent(models::add);
        }
        return models;
    }

    private <T> Optional<T> one(
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
        return Optional.of(((CompileOutcome.Compiled<T>) outcome).model());
    }
}
