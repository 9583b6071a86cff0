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

        /** Ratings of a candidate, a task or by an assessor often follow each other. */
        private boolean isSaidAgain(char[] buffer, int offset) {
            return length > 0
                    && Arrays.equals(buffer, offset, offset + length, said, 0, said.length);
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
    }

    @Override
    protected void handleField(int place, char[] buffer, int offset, int length, boolean quoted) {
        characters += length;
        tooLong |= length > LONGEST_FIELD;
        if (place >= MOST_FIELDS) {
            throw tooLong(MOST_FIELDS + " fields");
        }
        if (characters > MOST_CHARACTERS) {
            throw tooLong(MOST_CHARACTERS + " characters");
        }
        if (!headed) {
            header.add(new String(buffer, offset, length));
        } else if (place < fields.length) {
            fields[place].read(buffer, offset, length);
        }
    }

    private CsvParseException tooLong(String what) {
        return new CsvParseException("the row on line " + line() + " has more than " + what);
    }

    @Override
    protected RatingRecord buildRecord() {
        return this;
    }
}
