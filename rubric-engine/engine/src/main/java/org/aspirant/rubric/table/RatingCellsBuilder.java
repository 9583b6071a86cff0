package org.aspirant.rubric.table;

import java.util.Arrays;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.rating.Mark;
import org.aspirant.rubric.rating.RatingRole;
import org.aspirant.rubric.table.RatingCells.Place;
import org.jspecify.annotations.Nullable;

/**
 * Takes rating events in the order of their file, by numbers: what many rows have in common is
 * numbered once. Not for several threads.
 */
public final class RatingCellsBuilder {

    final Ids candidates;
    final Ids assessors;

    /** As far as any row has any. */
    @Nullable String[] evidence = new @Nullable String[0];

    boolean timed;

    private final Numbered<Place> places = new Numbered<>();
    private final Numbered<Mark> marks = new Numbered<>();
    private final Cells cells = new Cells();

    /**
     * No events.
     *
     * @param candidates numbers them; may grow until the last event is there
     * @param assessors as well
     */
    public RatingCellsBuilder(Ids candidates, Ids assessors) {
        this.candidates = candidates;
        this.assessors = assessors;
    }

    /** The number of what a rating is of. */
    public int place(CriterionKey criterion, int attempt, RatingRole role) {
        return places.number(new Place(criterion, attempt, role));
    }

    /** The number of a mark. */
    public int mark(Mark mark) {
        return marks.number(mark);
    }

    /**
     * Adds an event in place of an earlier one of the same candidate, place and assessor.
     *
     * @param pointers its evidence as a cell of a ratings file has it, perhaps empty
     */
    public void put(int candidate, int place, int assessor, int mark, String pointers) {
        int row = cells.put(candidate, place, assessor, mark);
        if (row < evidence.length) {
            evidence[row] = pointers;
        } else if (!pointers.isEmpty()) {
            evidence = Arrays.copyOf(evidence, Math.max(row + 1, row + row / 2));
            evidence[row] = pointers;
        }
    }

    /** Notes that some event says when it was given. */
    public void timed() {
        timed = true;
    }

    /** The events; the builder is of no use afterwards. */
    public RatingCells build() {
        cells.close();
        return new RatingCells(this, places, marks, cells);
    }
}
