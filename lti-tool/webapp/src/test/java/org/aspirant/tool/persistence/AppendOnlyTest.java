package org.aspirant.tool.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the ledger rests on is added and never changed: no statement of ours could. */
class AppendOnlyTest {

    private static final List<String> APPEND_ONLY =
            List.of(
                    "binding",
                    "run",
                    "run_move",
                    "run_end",
                    "submission",
                    "submission_answer",
                    "rating_event",
                    "decision",
                    "release",
                    "sharing_session",
                    "sharing_event",
                    "audit_entry",
                    "administration_entry",
                    "content_text",
                    "edition",
                    "edition_file",
                    "edition_object");

    private static final Pattern CHANGING =
            Pattern.compile(
                    "\\b(update|delete\\s+from|merge\\s+into|truncate(\\s+table)?)\\s+("
                            + String.join("|", APPEND_ONLY)
                            + ")\\b(?!_)");

    @Test
    void noStatementChangesARowOfTheLedger() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/org/aspirant/tool"))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).isNotEmpty();
            for (Path source : sources) {
                assertThat(CHANGING.matcher(Files.readString(source)).results())
                        .as("statements in %s", source)
                        .isEmpty();
            }
        }
    }

    @Test
    void suchAStatementWouldBeSeen() {
        assertThat(CHANGING.matcher("update release set").find()).isTrue();
        assertThat(CHANGING.matcher("delete from\n   rating_event where").find()).isTrue();
        assertThat(CHANGING.matcher("delete from draft_rating where").find()).isFalse();
    }
}
