package org.aspirant.rubric.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why cells of a table are empty: each reason once, under a letter. */
final class Footnotes {

    private final Map<String, String> letters = new LinkedHashMap<>();

    private Footnotes() {}

    static Footnotes of(Table table) {
        var notes = new Footnotes();
        for (List<Cell> row : table.rows()) {
            for (Cell cell : row) {
                if (cell instanceof Cell.Absent absent && !absent.reason().isEmpty()) {
                    notes.letters.computeIfAbsent(
                            absent.reason(), reason -> letter(notes.letters.size()));
                }
            }
        }
        return notes;
    }

    private static String letter(int number) {
        String last = String.valueOf((char) ('a' + number % 26));
        return number < 26 ? last : letter(number / 26 - 1) + last;
    }

    /** The letter of a cell; empty: it has none. */
    String letter(Cell cell) {
        return cell instanceof Cell.Absent absent ? letters.getOrDefault(absent.reason(), "") : "";
    }

    /** Letters by reason, in the order met. */
    Map<String, String> letters() {
        return letters;
    }
}
