package org.aspirant.rubric.report.accreditation;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.scoring.Decision.Decided;

/**
 * A part of every cycle.
 *
 * @param group what the columns within a cycle say; empty: all of the cycle
 */
record Part(Cohorts cohorts, List<String> group) {

    /** What it is called, a cell for each column within a cycle, or one. */
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        if (isAll()) {
            cells.add(Cell.words("All"));
        }
        group.forEach(name -> cells.add(Cell.words(name)));
        while (cells.size() < cohorts.within().size()) {
            cells.add(Cell.words(""));
        }
        return cells;
    }

    boolean isAll() {
        return group.isEmpty();
    }

    List<Decided> of(String cycle) {
        return isAll() ? cohorts.of(cycle) : cohorts.of(cycle, group);
    }

    boolean isShown(String cycle) {
        return isAll() ? cohorts.shows(cycle) : cohorts.shows(cycle, group);
    }
}
