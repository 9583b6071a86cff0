package org.aspirant.rubric.exchange.canvas;

import static org.aspirant.rubric.format.Findings.quoted;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where in a row what stands. The columns of ratings are found as Canvas finds them: by what their
 * headers contain, paired in the order in which they come, so {@code Rating Name} may be there many
 * times or be numbered.
 */
final class Columns {

    static final String RUBRIC = "Rubric Name";
    static final String CRITERION = "Criteria Name";
    static final String DESCRIPTION = "Criteria Description";
    static final String RANGE = "Criteria Enable Range";
    static final String RATING_NAME = "Rating Name";
    static final String RATING_DESCRIPTION = "Rating Description";
    static final String RATING_POINTS = "Rating Points";

    /** The header of a criterion with one rating. */
    static final String HEADER =
            String.join(
                    ",",
                    RUBRIC,
                    CRITERION,
                    DESCRIPTION,
                    RANGE,
                    RATING_NAME,
                    RATING_DESCRIPTION,
                    RATING_POINTS);

    /** What would be right about a header that is not. */
    static final String ADVICE = "begin with the header " + HEADER + ", the last three repeated";

    private final Map<String, Integer> places = new HashMap<>();
    private final List<Integer> names = new ArrayList<>();
    private final List<Integer> descriptions = new ArrayList<>();
    private final List<Integer> points = new ArrayList<>();

    /** Says what is wrong with a column of the header, counted from 0. */
    interface Complaint {
        void about(int field, String wrong);
    }

    /**
     * One rating of a row, as it is written.
     *
     * @param field where its name stands
     */
    record Rating(int field, String name, String description, String points) {}

    Columns(CsvRecord header, Complaint complaint) {
        for (int field = 0; field < header.getFieldCount(); field++) {
            take(header.getField(field).strip(), field, complaint);
        }
        for (String needed : List.of(RUBRIC, CRITERION)) {
            if (!places.containsKey(key(needed))) {
                complaint.about(0, "the header lacks the column " + quoted(needed));
            }
        }
        if (names.size() != points.size()) {
            complaint.about(
                    0,
                    "the header has "
                            + names.size()
                            + " columns for names of ratings and "
                            + points.size()
                            + " for their points");
        }
    }

    private void take(String name, int field, Complaint complaint) {
        String key = key(name);
        if (key.contains(key(RATING_NAME))) {
            names.add(field);
        } else if (key.contains(key(RATING_DESCRIPTION))) {
            descriptions.add(field);
        } else if (key.contains(key(RATING_POINTS))) {
            points.add(field);
        } else if (!name.isEmpty() && places.put(key, field) != null) {
            complaint.about(field, "column " + quoted(name) + " is there twice");
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private String field(CsvRecord row, String name) {
        return field(row, places.getOrDefault(key(name), Integer.MAX_VALUE));
    }

    private static String field(CsvRecord row, int field) {
        return field < row.getFieldCount() ? row.getField(field).strip() : "";
    }

    String rubric(CsvRecord row) {
        return field(row, RUBRIC);
    }

    String criterion(CsvRecord row) {
        return field(row, CRITERION);
    }

    String description(CsvRecord row) {
        return field(row, DESCRIPTION);
    }

    boolean isRange(CsvRecord row) {
        String written = key(field(row, RANGE));
        return written.equals("true") || written.equals("1");
    }

    /** The ratings of a row up to the first without a name: rows need not be equally long. */
    List<Rating> ratings(CsvRecord row) {
        List<Rating> ratings = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = field(row, names.get(i));
            if (name.isEmpty()) {
                break;
            }
            int description = i < descriptions.size() ? descriptions.get(i) : Integer.MAX_VALUE;
            ratings.add(
                    new Rating(
                            names.get(i),
                            name,
                            field(row, description),
                            field(row, points.get(i))));
        }
        return ratings;
    }
}
