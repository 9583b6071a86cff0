package org.aspirant.tool.persistence.vault;

import java.nio.charset.StandardCharsets;

/**
 * Where a sealed value lies. It is authenticated with the value: bytes copied to another row or
 * column do not open there.
 *
 * @param table the table's name
 * @param row the row's key
 * @param column the column's name
 */
public record Place(String table, String row, String column) {

    private static final char BETWEEN = '\u0000';

    public Place {
        if ((table + row + column).indexOf(BETWEEN) >= 0) {
            throw new IllegalArgumentException("a place has no NUL in it");
        }
    }

    byte[] associatedData() {
        return (table + BETWEEN + row + BETWEEN + column).getBytes(StandardCharsets.UTF_8);
    }
}
