package org.aspirant.rubric.report.accreditation;

import java.util.List;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Table;

/** What assessors did on work whose levels are known, and what experts say of criteria. */
final class QualityTables {

    private QualityTables() {}

    static Block assessors(AccreditationPack pack) {
        List<Qualification> all = Qualification.of(pack.plan(), pack.calibration());
        if (all.isEmpty()) {
            return new Block.Paragraph(
                    "There is no reading of role check of work that has a level by consensus or"
                            + " adjudication, so nobody\u2019s qualification can be shown.");
        }
        var table =
                Table.of(
                        "qualification",
                        "Readings of work whose level is known",
                        Column.name("assessor", "Assessor"),
                        Column.number("compared", "Readings"),
                        Column.number("exact", "Exact"),
                        Column.number("exactOrAdjacent", "Exact or adjacent"),
                        Column.number("discrepant", "Further away"),
                        Column.words("qualified", "Qualified"));
        for (Qualification each : all) {
            table.row(
                    Cell.words(each.assessor()),
                    Cell.count(each.compared()),
                    Cell.share((double) each.exact() / each.compared()),
                    Cell.share((double) (each.exact() + each.adjacent()) / each.compared()),
                    Cell.count(each.discrepant()),
                    Cell.words(each.meets(pack.rule()) ? "yes" : "no"));
        }
        return table.note(
                        "Qualified is whose readings are exact in "
                                + percent(pack.rule().exact())
                                + " or more and exact or adjacent in "
                                + percent(pack.rule().adjacent())
                                + " or more, with none further away.")
                .table();
    }

    private static String percent(Exact share) {
        return Cell.share(share.doubleValue()).shown();
    }

    static Block validity(AccreditationPack pack) {
        if (pack.validity().isEmpty()) {
            return new Block.Paragraph("No ratings by experts were given.");
        }
        var table =
                Table.of(
                        "validity",
                        "Content validity ratio",
                        Column.name("criterion", "Criterion"),
                        Column.number("experts", "Experts"),
                        Column.number("essential", "Essential"),
                        Column.number("needed", "Needed"),
                        Column.number("ratio", "Ratio"),
                        Column.words("beyondChance", "Beyond chance"));
        double sum = 0;
        for (var each : pack.validity().entrySet()) {
            var validity = each.getValue();
            var needed = validity.needed();
            sum += validity.ratio();
            table.row(
                    Cell.words(each.getKey()),
                    Cell.count(validity.experts()),
                    Cell.count(validity.essential()),
                    needed.isPresent()
                            ? Cell.count(needed.getAsInt())
                            : Cell.absent("it takes five experts at least"),
                    Cell.number(validity.ratio(), 2),
                    Cell.words(validity.isBeyondChance() ? "yes" : "no"));
        }
        return table.note(
                        "The mean over criteria is "
                                + Cell.number(sum / pack.validity().size(), 2).shown()
                                + ". Ratio after Lawshe (1975); needed is how many of these experts"
                                + " would say essential by chance in one case of twenty or fewer"
                                + " (Ayre and Scally 2014).")
                .table();
    }
}
