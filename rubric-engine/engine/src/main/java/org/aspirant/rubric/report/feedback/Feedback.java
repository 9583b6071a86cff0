package org.aspirant.rubric.report.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aspirant.rubric.criteria.Rubric;
import org.aspirant.rubric.explain.Explanation;
import org.aspirant.rubric.explain.Explanation.OfComposite;
import org.aspirant.rubric.explain.Explanation.OfCriterion;
import org.aspirant.rubric.explain.Explanation.OfCut;
import org.aspirant.rubric.explain.Explanation.OfDecision;
import org.aspirant.rubric.explain.Explanation.OfTask;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.report.Section;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.report.Words;
import org.aspirant.rubric.scoring.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What one candidate reads of a decision: what it is, why, where the work stands on each criterion,
 * what assessors pointed at and what the next level asks for. It names no assessor and nobody else.
 */
public final class Feedback {

    private final AssessmentPlan plan;
    private final OfDecision explanation;
    private final Words words;
    private final Reasons reasons;
    private final Standing standing;

    private Feedback(
            AssessmentPlan plan, @Nullable Rubric rubric, Decision decision, Locale language) {
        this.plan = plan;
        this.explanation = Explanation.of(plan, decision);
        this.words = Words.of(Feedback.class, language);
        this.reasons = new Reasons(words);
        this.standing = new Standing(rubric, words);
    }

    /**
     * Writes it.
     *
     * @param rubric whose words describe the levels; null: levels go by their ids
     * @param language English or Spanish; the rubric's words stay in its own
     */
    public static Report of(
            AssessmentPlan plan, @Nullable Rubric rubric, Decision decision, Locale language) {
        var feedback = new Feedback(plan, rubric, decision, language);
        List<Section> sections = new ArrayList<>();
        sections.add(feedback.decision());
        sections.add(feedback.overview());
        feedback.tasks().forEach(task -> sections.addAll(feedback.criteria(task)));
        return new Report(
                "feedback",
                language,
                plan.title(),
                feedback.words.say("title", decision.candidate().value()),
                feedback.words.say("lede"),
                sections);
    }

    private Section decision() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Notice(words.say(outcome())));
        List<String> why = new ArrayList<>();
        explanation.because().stream()
                .flatMap(node -> reasons.sentence(node).stream())
                .distinct()
                .forEach(why::add);
        if (!why.isEmpty()) {
            blocks.add(new Block.Items(why));
        }
        if (plan.basis().example()
                && explanation.because().stream().anyMatch(OfCut.class::isInstance)) {
            blocks.add(new Block.Paragraph(words.say("example")));
        }
        return new Section(words.say("decision"), blocks);
    }

    private String outcome() {
        Boolean passed = explanation.passed();
        if (passed != null) {
            return passed ? "outcome.passed" : "outcome.notPassed";
        }
        return "outcome." + explanation.status().key();
    }

    private Section overview() {
        var table =
                Table.of(
                        "criteria",
                        words.say("overview"),
                        Column.name("task", words.say("task")),
                        Column.name("criterion", words.say("criterion")),
                        Column.words("level", words.say("level")),
                        Column.number("value", words.say("value")));
        for (OfTask task : tasks()) {
            for (OfCriterion criterion : task.because()) {
                var value = criterion.score().value();
                table.row(
                        Cell.words(task.task().id()),
                        Cell.words(standing.title(criterion)),
                        Cell.words(standing.level(criterion)),
                        value.isPresent()
                                ? Cell.words(value.get().rounded().toPlainString())
                                : Cell.absent(words.say("noValue")));
            }
        }
        return Section.of(words.say("overview.title"), table.table());
    }

    private List<OfTask> tasks() {
        return explanation.because().stream()
                .filter(OfComposite.class::isInstance)
                .flatMap(node -> ((OfComposite) node).because().stream())
                .toList();
    }

    /** A section for each criterion that is settled; the overview has the others. */
    private List<Section> criteria(OfTask task) {
        return task.because().stream()
                .filter(criterion -> criterion.score().value().isPresent())
                .map(
                        criterion ->
                                new Section(
                                        words.say(
                                                "criterion.title",
                                                standing.title(criterion),
                                                task.task().id()),
                                        standing.blocks(criterion)))
                .toList();
    }
}
