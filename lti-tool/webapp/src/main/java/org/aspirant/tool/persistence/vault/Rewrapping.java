package org.aspirant.tool.persistence.vault;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Moves everything that an older master key wraps under the current one, so that the old key can be
 * taken out of the key file. What people wrote stays as it is: only the keys over it are wrapped
 * anew.
 */
public final class Rewrapping {

    private static final int AT_ONCE = 500;

    private static final List<Wrapped> ALL =
            List.of(
                    new Wrapped(
                            "person_key",
                            "organization_id || ' ' || subject_id",
                            "sealed_key",
                            "organization_id || ' ' || subject_id = :row"),
                    new Wrapped("secret", "name", "sealed", "name = :row"),
                    new Wrapped(
                            "tool_key",
                            "cast(generation as varchar)",
                            "sealed",
                            "generation = cast(:row as int)"),
                    new Wrapped("administrator", "id", "sealed_totp", "id = :row"));

    private final Jdbi jdbi;
    private final Vault vault;

    public Rewrapping(Jdbi jdbi, Vault vault) {
        this.jdbi = jdbi;
        this.vault = vault;
    }

    /**
     * Rewraps all there is. A value that was changed meanwhile is left to the next time.
     *
     * @return how many values were under an older key
     * @throws VaultException if one was sealed under a key that is not in the key file; those
     *     before it are done
     */
    public int rewrap() {
        int done = 0;
        for (Wrapped wrapped : ALL) {
            int some = rewrap(wrapped);
            while (some > 0) {
                done += some;
                some = rewrap(wrapped);
            }
        }
        return done;
    }

    private int rewrap(Wrapped wrapped) {
        return jdbi.withHandle(
                handle -> {
                    int changed = 0;
                    for (Old old : old(handle, wrapped)) {
                        Place place = new Place(wrapped.table(), old.row(), wrapped.column());
                        changed +=
                                handle.createUpdate(
                                                "update <table> set <column> = :rewrapped where"
                                                        + " <where> and <column> = :old")
                                        .define("table", wrapped.table())
                                        .define("column", wrapped.column())
                                        .define("where", wrapped.where())
                                        .bind("rewrapped", vault.rewrap(old.value(), place))
                                        .bind("row", old.row())
                                        .bind("old", old.value())
                                        .execute();
                    }
                    return changed;
                });
    }

    private List<Old> old(Handle handle, Wrapped wrapped) {
        return handle.createQuery(
                        """
                        select <row> as row_key, <column> as wrapped_value from <table>
                        where <column> is not null
                        and substring(<column> from 2 for 8) \\<> :current limit :most""")
                .define("table", wrapped.table())
                .define("column", wrapped.column())
                .define("row", wrapped.row())
                .bind("current", vault.currentKeyId())
                .bind("most", AT_ONCE)
                .map(
                        (row, context) ->
                                new Old(row.getString("row_key"), row.getBytes("wrapped_value")))
                .list();
    }

    /** A column of sealed values, with the row's name as its {@link Place} has it. */
    private record Wrapped(String table, String row, String column, String where) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Old(String row, byte[] value) {}
}
