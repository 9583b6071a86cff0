package org.aspirant.rubric.statistics.severity;

import java.util.function.Function;
import java.util.function.IntFunction;
import org.aspirant.rubric.table.Ids;
import org.aspirant.rubric.table.RatingTable;

/**
 * What a rating depends on beside the candidate. Three are columns of every table; there may be any
 * number of others, such as the month or the form of a task: see {@link #of}.
 */
public final class Facet {

    public static final Facet ASSESSOR =
            new Facet("assessor", RatingTable::assessors, RatingTable::assessor);
    public static final Facet TASK = new Facet("task", RatingTable::tasks, RatingTable::task);
    public static final Facet CRITERION =
            new Facet("criterion", RatingTable::criteria, RatingTable::criterion);

    private final String key;
    private final Function<RatingTable, Ids> ids;
    private final Elements elements;

    /** Numbers the element of a row. */
    private interface Elements {
        int of(RatingTable table, int row);
    }

    private Facet(String key, Function<RatingTable, Ids> ids, Elements elements) {
        this.key = key;
        this.ids = ids;
        this.elements = elements;
    }

    /**
     * A facet that is no column of the table.
     *
     * @param table the one table that it is a facet of
     * @param element the id of the element that a row has
     */
    public static Facet of(String key, RatingTable table, IntFunction<String> element) {
        var ids = new Ids();
        int[] numbers = new int[table.size()];
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = ids.number(element.apply(row));
        }
        return new Facet(
                key, of -> ofOwn(table, of, ids), (of, row) -> ofOwn(table, of, numbers)[row]);
    }

    private static <T> T ofOwn(RatingTable own, RatingTable other, T found) {
        if (own != other) {
            throw new IllegalArgumentException("this is a facet of another table");
        }
        return found;
    }

    /** The ids of its elements. */
    public Ids ids(RatingTable table) {
        return ids.apply(table);
    }

    /** The number of the element that a rating has. */
    public int element(RatingTable table, int row) {
        return elements.of(table, row);
    }

    /** As it is written in files and options: {@code assessor}. */
    public String key() {
        return key;
    }

    @Override
    public String toString() {
        return key;
    }
}
