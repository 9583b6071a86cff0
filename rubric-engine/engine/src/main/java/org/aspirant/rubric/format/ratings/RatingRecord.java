package org.aspirant.rubric.format.ratings;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.aspirant.rubric.table.Ids;

/**
 * The record of a ratings file that was read last. The words of a column that says the same again
 * and again are numbered as they are read, and only a new one is copied out of the text.
 */
final class RatingRecord extends AbstractBaseCsvCallbackHandler<RatingRecord> {

    /** Longer fields are not kept. */
    static final int LONGEST_FIELD = 20_000;

    private static final int MOST_FIELDS = 16_384;
    private static final int MOST_CHARACTERS = 1 << 25;

    private final List<String> header = new ArrayList<>();

    /** By the ordinal of their column. */
    private final Field[] columns =
            RatingColumn.ALL.stream()
                    .map(column -> new Field(column.isVaried()))
                    .toArray(Field[]::new);

    private Field[] fields = new Field[0];
    private boolean headed;
    private long characters;
    private boolean tooLong;

    /** The fields that are kept, one after another. */
    private char[] text = new char[1 << 8];

    private int kept;

    /** How long each field is, though it may not be kept. */
    private int[] lengths = new int[1 << 4];

    /** What the record has in one column; empty if the file has no such column. */
    private static final class Field {

        private final boolean varied;
        private final Ids words = new Ids();
        private int word;
        private int length;
        private String text = "";
        private char[] said = {};

        Field(boolean varied) {
            this.varied = varied;
        }

        void read(char[] buffer, int offset, int count) {
            length = count;
            if (count > LONGEST_FIELD) {
                return;
            }
            if (varied) {
                text = count == 0 ? "" : new String(buffer, offset, count);
            } else if (!isSaidAgain(buffer, offset)) {
                word = words.number(buffer, offset, count);
                text = words.id(word);
                said = text.toCharArray();
            }
        }

        /**
         * Ratings of a candidate, a task or by an assessor often follow each other. From the end,
         * where names begin to differ.
         */
        private boolean isSaidAgain(char[] buffer, int offset) {
            if (length == 0 || length != said.length) {
                return false;
            }
            int at = length - 1;
            while (at >= 0 && buffer[offset + at] == said[at]) {
                at--;
            }
            return at < 0;
        }
    }

    /** The names in the first record. */
    List<String> header() {
        return header;
    }

    /** Says that what was read is the header, and where the columns are in it. */
    void begin(Map<RatingColumn, Integer> places) {
        fields = new Field[header.size()];
        places.forEach((column, place) -> fields[place] = field(column));
        headed = true;
    }

    /** The line on which it begins, from 1. */
    long line() {
        return getStartingLineNumber();
    }

    /** How many fields it has. */
    int size() {
        return getFieldCount();
    }

    String text(RatingColumn column) {
        return field(column).text;
    }

    /** The number of what it has in a column; always 0 in one that is varied. */
    int word(RatingColumn column) {
        return field(column).word;
    }

    /** Whether a field is longer than is kept. */
    boolean isTooLong() {
        return tooLong;
    }

    int length(RatingColumn column) {
        return field(column).length;
    }

    /** What has been read in a column, by numbers; nothing in one that is varied. */
    Ids words(RatingColumn column) {
        return field(column).words;
    }

    @SuppressWarnings("EnumOrdinal") // asked ten times of every row
    private Field field(RatingColumn column) {
        return columns[column.ordinal()];
    }

    @Override
    protected void handleBegin(long line) {
        characters = 0;
        tooLong = false;
        kept = 0;
    }

    /**
     * Only puts the field aside: a reader that has to see through all that is made of fields to
     * become fast becomes fast late.
     */
    @Override
    protected void handleField(int place, char[] buffer, int offset, int length, boolean quoted) {
        characters += length;
        if (place >= MOST_FIELDS || characters > MOST_CHARACTERS) {
            throw tooMuch(place);
        }
        if (place == lengths.length) {
            lengths = Arrays.copyOf(lengths, place * 2);
        }
        lengths[place] = length;
        if (headed && length > LONGEST_FIELD) {
            tooLong = true;
        } else if (!headed || place < fields.length) {
            keep(buffer, offset, length);
        }
    }

    private void keep(char[] buffer, int offset, int length) {
        if (kept + length > text.length) {
            text = Arrays.copyOf(text, (kept + length) * 2);
        }
        System.arraycopy(buffer, offset, text, kept, length);
        kept += length;
    }

    private CsvParseException tooMuch(int place) {
        return new CsvParseException(
                "the row on line "
                        + line()
                        + " has more than "
                        + (place >= MOST_FIELDS
                                ? MOST_FIELDS + " fields"
                                : MOST_CHARACTERS + " characters"));
    }

    @Override
    protected RatingRecord buildRecord() {
        int from = 0;
        int wanted = headed ? Math.min(size(), fields.length) : size();
        for (int place = 0; place < wanted; place++) {
            int length = lengths[place];
            if (headed) {
                fields[place].read(text, from, length);
            } else {
                header.add(new String(text, from, length));
            }
            from += headed && length > LONGEST_FIELD ? 0 : length;
        }
        return this;
    }
}
