package org.aspirant.rubric.report.results;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.statistics.agreement.AgainstChance;
import org.aspirant.rubric.statistics.agreement.CriterionAgreement;
import org.aspirant.rubric.statistics.agreement.CriterionAgreement.TwoReadings;

/** Fleiss' kappa against chance, level by level, and how many readings it takes. */
final class AgreementSummaryTables {

    private static final String NO_CORRELATION = "two readings do not go together, or always do";

    private AgreementSummaryTables() {}

    static List<Block> of(CriterionAgreement criterion) {
        List<Block> blocks = new ArrayList<>();
        criterion.chance().ifPresent(each -> blocks.add(fleiss(criterion.criterion(), each)));
        blocks.add(readings(criterion.criterion(), criterion.readings()));
        return blocks;
    }

    private static Table fleiss(String criterion, AgainstChance chance) {
        var table =
                Table.of(
                        "fleiss." + criterion,
                        "Fleiss\u2019 kappa of each level of " + criterion,
                        Column.name("level", "Level"),
                        Column.number("kappa", "Kappa"));
        for (int at = 0; at < chance.levels().size(); at++) {
            table.row(
                    Cell.words(chance.levels().get(at).toString()),
                    Cell.number(
                            chance.test().categories().get(at).value(),
                            4,
                            "nobody or everybody was given it"));
        }
        var test = chance.test();
        return table.note(
                        "Of all levels: observed "
                                + Cell.number(test.observed(), 4).shown()
                                + ", expected by chance "
                                + Cell.number(test.chance(), 4).shown()
                                + ", kappa "
                                + Cell.number(test.kappa(), 4).shown()
                                + ", standard error "
                                + Cell.number(test.standardError(), 5).shown()
                                + ", z "
                                + Cell.number(test.z(), 2).shown()
                                + ".")
                .table();
    }

    private static Table readings(String criterion, TwoReadings readings) {
        var table =
                Table.of(
                        "readings." + criterion,
                        "How many readings of " + criterion + " it takes",
                        Column.name("statistic", "Statistic"),
                        Column.number("value", "Value"));
        table.row(Cell.words("Units read twice or more"), Cell.count(readings.units()));
        table.row(
                Cell.words("Reliability of two readings"),
                Cell.number(readings.reliability(), 4, NO_CORRELATION));
        table.row(
                Cell.words(
                        "Readings for a reliability of "
                                + Cell.number(TwoReadings.WANTED, 2).shown()),
                Cell.number(readings.readingsFor(TwoReadings.WANTED), 1, NO_CORRELATION));
        return table.table();
    }
}
