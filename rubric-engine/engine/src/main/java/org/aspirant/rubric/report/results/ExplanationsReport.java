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

    private ExplanationsReport() {}

    public static Report of(AssessmentPlan plan, List<Decision> decisions) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("The plan", new Block.Facts(DecisionsReport.plan(plan))));
        for (Decision decision : decisions) {
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
