package org.aspirant.rubric.report.results;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.explain.Explanation;
import org.aspirant.rubric.explain.ExplanationText;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.report.Section;
import org.aspirant.rubric.scoring.Decision;

/** Why decisions are what they are, down to the evidence. */
public final class ExplanationsReport {

    /** Candidates on one page; it is for reading, and files are for the others. */
    static final int MOST = 100;

    private ExplanationsReport() {}

    public static Report of(AssessmentPlan plan, List<Decision> decisions) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("The plan", new Block.Facts(DecisionsReport.plan(plan))));
        if (decisions.size() > MOST) {
            sections.add(
                    Section.of(
                            "Who is on this page",
                            new Block.Notice(
                                    "The first "
                                            + MOST
                                            + " of "
                                            + decisions.size()
                                            + " candidates, by id. Name another with --candidate,"
                                            + " or write all with --format json.")));
        }
        for (Decision decision : decisions.subList(0, Math.min(decisions.size(), MOST))) {
            var explanation = Explanation.of(plan, decision);
            sections.add(
                    Section.of(
                            ExplanationText.line(explanation),
                            new Block.Outline(
                                    explanation.because().stream()
                                            .map(ExplanationsReport::point)
                                            .toList())));
        }
        return Report.of(
                "explanations",
                plan.title(),
                decisions.size() == 1 ? "Why this was decided" : "Why it was decided so",
                "Each line rests on those below it, down to what assessors pointed at.",
                sections);
    }

    private static Block.Point point(Explanation node) {
        return new Block.Point(
                ExplanationText.line(node),
                node.because().stream().map(ExplanationsReport::point).toList());
    }
}
