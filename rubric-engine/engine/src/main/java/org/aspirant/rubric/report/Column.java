package org.aspirant.rubric.report;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param key what spreadsheets and programs call it, unique in its table
 * @param title what people call it; several columns of different groups may share one
 * @param kind what stands in it
 * @param group over the title of this column and its neighbours; null: it stands alone
 */
public record Column(String key, String title, Kind kind, @Nullable String group) {

    /** What stands in a column. */
    public enum Kind {
        /** What its row is about: a heading of the row. */
        NAME,
        /** Words. */
        WORDS,
        /** Numbers, set to the right. */
        NUMBER,
        /** From one number to another; two columns of a spreadsheet. */
        SPAN
    }

    public static Column name(String key, String title) {
        return new Column(key, title, Kind.NAME, null);
    }

    public static Column words(String key, String title) {
        return new Column(key, title, Kind.WORDS, null);
    }

    public static Column number(String key, String title) {
        return new Column(key, title, Kind.NUMBER, null);
    }

    public static Column span(String key, String title) {
        return new Column(key, title, Kind.SPAN, null);
    }

    /** The same under a heading that neighbours share. */
    public Column under(String heading) {
        return new Column(key, title, kind, heading);
    }

    boolean isNumeric() {
        return kind == Kind.NUMBER || kind == Kind.SPAN;
    }
}
