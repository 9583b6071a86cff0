package org.aspirant.tool.persistence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseTest {

    /** It goes into the log with all that it says. */
    @ParameterizedTest
    @EnumSource
    void aStatementThatFailsTellsNothingOfWhatItWasToKeep(TestDatabase database) {
        var jdbi = Database.open(database.shared());

        assertThatThrownBy(
                        () ->
                                jdbi.useHandle(
                                        handle ->
                                                handle.createUpdate(
                                                                "insert into no_such_table values"
                                                                        + " (:words)")
                                                        .bind("words", "what Lucía wrote")
                                                        .execute()))
                .hasMessageContaining("insert into no_such_table values (:words)")
                .hasMessageNotContaining("Lucía");
    }
}
