package org.aspirant.rubric.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a report with a heading.
 *
 * @param title unique in its report
 */
public record Section(String title, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }

    public static Section of(String title, Block... blocks) {
        return new Section(title, List.of(blocks));
    }

    /** Its tables, those of figures among them, in their order. */
    public List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Table table) {
                tables.add(table);
            } else if (block instanceof Figure figure) {
                tables.add(figure.table());
            }
        }
        return tables;
    }
}
