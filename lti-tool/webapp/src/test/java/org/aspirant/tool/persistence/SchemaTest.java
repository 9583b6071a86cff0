package org.aspirant.tool.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {

    private static final List<String> VERSIONS =
            List.of(
                    "0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010",
                    "0011", "0012", "0013", "0014", "0015", "0016", "0017", "0018", "0019", "0020");

    @ParameterizedTest
    @EnumSource
    void migratingAgainChangesNothing(TestDatabase database) {
        var dataSource = database.empty();
        var jdbi = Database.open(dataSource);
        String applied =
                "select version from flyway_schema_history where version is not null order by 1";

        List<String> before =
                jdbi.withHandle(h -> h.createQuery(applied).mapTo(String.class).list());
        Schema.migrate(dataSource);
        List<String> after =
                jdbi.withHandle(h -> h.createQuery(applied).mapTo(String.class).list());

        assertThat(before).isEqualTo(VERSIONS);
        assertThat(after).isEqualTo(VERSIONS);
    }

    @Test
    void rowsStayWhenTheToolIsStoppedAndStarted(@TempDir Path folder) {
        var first = TestDatabase.h2(folder.resolve("aspirant"));
        Schema.migrate(first);
        Database.open(first)
                .useHandle(
                        handle ->
                                handle.execute(
                                        """
                                        insert into registration (id, issuer, client_id, created_at)
                                        values ('r1', 'https://lms.example', 'c1', current_timestamp)"""));

        var second = TestDatabase.h2(folder.resolve("aspirant"));
        Schema.migrate(second);

        List<String> issuers =
                Database.open(second)
                        .withHandle(
                                handle ->
                                        handle.createQuery("select issuer from registration")
                                                .mapTo(String.class)
                                                .list());
        assertThat(issuers).containsExactly("https://lms.example");
    }
}
