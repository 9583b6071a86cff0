package org.aspirant.rubric.report.accreditation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aspirant.rubric.people.People;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.report.Section;
import org.aspirant.rubric.report.results.DecisionsReport;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.statistics.validity.ContentValidity;

/**
 * What an accreditor of a program asks for: cycles side by side, by program and site, by criterion
 * and by what criteria give evidence of; how groups fare beside the largest; agreement; assessors'
 * qualification; content validity. Groups of fewer than {@value
 * org.aspirant.rubric.people.Disclosure#LEAST} are held back, and what would give them away in any
 * table.
 *
 * @param people who has a column {@code cycle}, and {@code program} and {@code site} if they are to
 *     part it
 * @param groups columns of the people by which groups are compared
 * @param events what the decisions rest on
 * @param calibration readings of work whose levels are known; may be the same events
 * @param rule what qualifies an assessor
 * @param validity of criteria, by their ids; empty: no expert was asked
 * @param seed of the resamples of intervals
 */
public record AccreditationPack(
        AssessmentPlan plan,
        People people,
        List<String> groups,
        List<RatingEvent> events,
        List<RatingEvent> calibration,
        Qualification.Rule rule,
        Map<String, ContentValidity> validity,
        long seed) {

    /** Whether cohorts are parted by this column of the people. */
    public static boolean parts(String column) {
        return column.equals(Cohorts.CYCLE) || Cohorts.WITHIN.contains(column);
    }

    /** Lays out what was decided. */
    public Report report(List<Decision> decisions) {
        var cohorts = new Cohorts(people, groups, decisions);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("What this is of", about(cohorts, decisions.size())));
        sections.add(Section.of("Cycles side by side", CohortTables.groups(cohorts)));
        sections.add(new Section("By criterion", ScoreTables.criteria(plan, cohorts)));
        sections.add(new Section("By standard", ScoreTables.standards(plan, cohorts)));
        sections.add(new Section("Equity", EquityTables.of(cohorts)));
        sections.add(
                Section.of(
                        "Agreement of assessors",
                        new CohortAgreement(plan, events, seed).table(cohorts)));
        sections.add(Section.of("Qualification of assessors", QualityTables.assessors(this)));
        sections.add(Section.of("Content validity", QualityTables.validity(this)));
        return Report.of(
                "accreditation",
                "Accreditation pack",
                plan.title(),
                "What candidates showed, cycle by cycle, and how far the figures can be trusted.",
                sections);
    }

    private List<Block> about(Cohorts cohorts, int candidates) {
        List<Block.Fact> facts = new ArrayList<>(DecisionsReport.plan(plan));
        facts.add(new Block.Fact("Cycles", String.join(", ", cohorts.cycles())));
        facts.add(
                new Block.Fact(
                        "Parted by",
                        cohorts.within().isEmpty()
                                ? "nothing"
                                : String.join(" and ", cohorts.within())));
        facts.add(
                new Block.Fact(
                        "Decided", cohorts.all().size() + " of " + (candidates - cohorts.left())));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(facts));
        if (cohorts.left() > 0) {
            blocks.add(
                    new Block.Paragraph(
                            "Candidates whose cycle the people file does not say are left out."));
        }
        return blocks;
    }
}
