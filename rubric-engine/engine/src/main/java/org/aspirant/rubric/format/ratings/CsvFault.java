package org.aspirant.rubric.format.ratings;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aspirant.rubric.format.Problem;

/**
 * What is said of text that cannot be taken apart as CSV, in words of ours: a parser gives up on
 * fields and rows that do not end, and says so in its own.
 */
public final class CsvFault {

    private static final Pattern LINE = Pattern.compile("line (\\d{1,9})");

    private CsvFault() {}

    /**
     * The problem with a file.
     *
     * @param fault what the parser said, and on which line unless it is the first
     */
    public static Problem of(String file, CsvParseException fault) {
        Throwable cause = fault.getCause();
        Matcher line =
                LINE.matcher(fault.getMessage() + (cause == null ? "" : " " + cause.getMessage()));
        return new Problem(
                file,
                line.find() ? Integer.parseInt(line.group(1)) : 1,
                1,
                "it cannot be read as CSV, because a field or a row that begins here does not end",
                "close the quotes that were opened, end each row with a line break, and quote"
                        + " fields that contain quotes or line breaks");
    }

    /** The problem with a text whose last field would be all that follows its quotes. */
    public static Optional<Problem> openQuotes(String file, String text) {
        return CsvPlace.ofOpenQuotes(text, 1).map(place -> openQuotes(file, place));
    }

    static Problem openQuotes(String file, CsvPlace place) {
        return new Problem(
                file,
                place.line(),
                place.column(),
                "the quotes that open here are never closed, and all that follows is inside them",
                "close them at the end of the field");
    }
}
