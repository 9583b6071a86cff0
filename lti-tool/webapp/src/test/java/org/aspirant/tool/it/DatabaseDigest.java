package org.aspirant.tool.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All that is stored, to see that nothing of it changed; and a way to let time pass for sessions.
 */
record DatabaseDigest(String url) {

    /**
     * What every request, reading one's own, and the work in the background touch, which reads
     * class lists; a login is written by a stranger.
     */
    private static final Set<String> RESTLESS =
            Set.of(
                    "launch_session",
                    "administrator_session",
                    "pending_login",
                    "scheduled_tasks",
                    "departure",
                    "audit_entry",
                    "member_list",
                    "listed_person",
                    "member",
                    "subject",
                    "personal_details",
                    "person_key",
                    "gradebook_reading",
                    "gradebook_difference");

    /** The rows of each table, as a number that tells one state from another. */
    Map<String, Integer> rows() {
        Map<String, Integer> digest = new TreeMap<>();
        try (Connection connection = open();
                ResultSet tables = connection.getMetaData().getTables(null, "public", "%", null)) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                if (!RESTLESS.contains(table)) {
                    digest.put(table, rows(connection, table));
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        if (digest.size() < 20) {
            throw new AssertionError("where are the tables? " + digest.keySet());
        }
        return digest;
    }

    private static int rows(Connection connection, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet all = statement.executeQuery("select * from \"" + table + "\"")) {
            int columns = all.getMetaData().getColumnCount();
            while (all.next()) {
                var row = new StringBuilder();
                for (int column = 1; column <= columns; column++) {
                    Object there = all.getObject(column);
                    row.append(
                                    there instanceof byte[] bytes
                                            ? Arrays.toString(bytes)
                                            : String.valueOf(there))
                            .append('|');
                }
                rows.add(row.toString());
            }
        }
        rows.sort(null);
        return rows.hashCode();
    }

    /** The one text that a query with one argument finds. */
    String text(String query, String argument) {
        try (Connection connection = open();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, argument);
            try (ResultSet found = statement.executeQuery()) {
                if (!found.next()) {
                    throw new AssertionError("nothing for " + argument);
                }
                return found.getString(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** A launch of hours ago that nobody has used since. */
    void endSession(String launch) {
        try (Connection connection = open();
                var update =
                        connection.prepareStatement(
                                "update launch_session set last_seen_at = last_seen_at - interval"
                                        + " '46' minute where id = ?")) {
            update.setString(1, launch);
            if (update.executeUpdate() != 1) {
                throw new AssertionError("no launch " + launch);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Lets so many hours pass for the tool's signing keys. */
    void passForKeys(int hours) {
        try (Connection connection = open();
                Statement update = connection.createStatement()) {
            for (String time : new String[] {"created_at", "signs_from", "published_until"}) {
                int unused =
                        update.executeUpdate(
                                "update tool_key set %1$s = %1$s - interval '%2$d' hour"
                                        .formatted(time, hours));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url, "aspirant", "");
    }
}
