package org.aspirant.rubric.rating;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a rating rests on: a place in the work, or a note of where the assessor looked.
 *
 * <p>As text: {@code kind:target} or {@code kind:target@start-end} is a {@link Passage}, anything
 * else a {@link Note}; several are separated by semicolons.
 */
public sealed interface Evidence {

    /** Separates entries in one cell of a ratings file. */
    String SEPARATOR = ";";

    /** The entry as one cell of a ratings file has it. */
    String text();

    /**
     * A place in the work. The engine does not know what kinds there are; the program that holds
     * the work does.
     *
     * @param kind a lower-case word: {@code decision}, {@code exhibit}, {@code sheet}, {@code
     *     message}
     * @param target which one of that kind, without semicolon or at sign
     * @param span the words meant, or null: all of it
     */
    record Passage(String kind, String target, @Nullable Span span) implements Evidence {

        private static final Pattern TEXT =
                Pattern.compile("([a-z][a-z0-9-]*):([^;@\\s]+)(?:@([0-9]{1,9})-([0-9]{1,9}))?");

        public Passage {
            if (!TEXT.matcher(kind + ":" + target).matches()) {
                throw new IllegalArgumentException("not a place: " + kind + ":" + target);
            }
        }

        @Override
        public String text() {
            return kind
                    + ":"
                    + target
                    + (span == null ? "" : "@" + span.start() + "-" + span.end());
        }
    }

    /**
     * Some of the words of a place.
     *
     * @param start of the first character, from 0
     * @param end after the last character
     */
    record Span(int start, int end) {

        public Span {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("no characters from " + start + " to " + end);
            }
        }
    }

    /**
     * Where an assessor looked, in words.
     *
     * @param text not blank, without semicolon
     */
    record Note(String text) implements Evidence {

        public Note {
            if (text.isBlank() || text.contains(SEPARATOR)) {
                throw new IllegalArgumentException("a note has words and no semicolon: " + text);
            }
        }
    }

    /** Reads one entry; text that is no place is a note. */
    static Evidence parse(String entry) {
        var match = Passage.TEXT.matcher(entry.strip());
        if (!match.matches()) {
            return new Note(entry.strip());
        }
        String start = match.group(3);
        String end = match.group(4);
        if (start == null || end == null) {
            return new Passage(match.group(1), match.group(2), null);
        }
        int from = Integer.parseInt(start);
        int to = Integer.parseInt(end);
        return to <= from
                ? new Note(entry.strip())
                : new Passage(match.group(1), match.group(2), new Span(from, to));
    }

    /** Reads a cell of a ratings file; blank entries are none. */
    static List<Evidence> parseAll(String cell) {
        return Arrays.stream(cell.split(SEPARATOR, -1))
                .filter(entry -> !entry.isBlank())
                .map(Evidence::parse)
                .toList();
    }

    /** The cell that {@link #parseAll} reads as these entries. */
    static String text(List<Evidence> entries) {
        return entries.stream().map(Evidence::text).collect(Collectors.joining(SEPARATOR));
    }
}
