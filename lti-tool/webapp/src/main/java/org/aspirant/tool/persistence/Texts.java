package org.aspirant.tool.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.aspirant.academy.people.TextId;
import org.aspirant.academy.people.TextRef;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Lists of short texts in one column, as a JSON array, and references to texts in two. */
public final class Texts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<String>> LIST = new TypeReference<>() {};

    private Texts() {}

    /** The column's value. */
    public static String list(List<String> texts) {
        try {
            return JSON.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list of texts is always JSON", e);
        }
    }

    /** The list in a column. */
    public static List<String> list(ResultSet row, String column) throws SQLException {
        try {
            return JSON.readValue(row.getString(column), LIST);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("column " + column + " is no list of texts", e);
        }
    }

    /** Binds {@code :textId} and {@code :commitment}, both null for no reference. */
    public static <S extends SqlStatement<S>> S bind(S statement, @Nullable TextRef text) {
        return statement
                .bind("textId", text == null ? null : text.id().value())
                .bind("commitment", text == null ? null : text.commitment());
    }

    /** The reference in two columns, or null. */
    public static @Nullable TextRef reference(ResultSet row, String id, String commitment)
            throws SQLException {
        String text = row.getString(id);
        return text == null ? null : new TextRef(new TextId(text), row.getString(commitment));
    }
}
