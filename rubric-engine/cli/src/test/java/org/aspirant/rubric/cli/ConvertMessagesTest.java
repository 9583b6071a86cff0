package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code convert} says beside what it writes, and competencies for what comes without. */
class ConvertMessagesTest {

    private static final String CANVAS =
            """
            Rubric Name,Criteria Name,Criteria Description,Criteria Enable Range,Rating Name,Rating Description,Rating Points,Rating Name,Rating Description,Rating Points
            Memo,Grounds,What it rests on,false,Weighed,,2,Named,,1
            Memo,Reach,Whom it helps,false,All,,1,Some,,0
            """;

    private final CommandRun command;
    private final String canvas;
    private final Path out;

    ConvertMessagesTest(@TempDir Path folder) {
        command = new CommandRun(folder);
        canvas = command.file("canvas.csv", CANVAS);
        out = folder.resolve("out.yaml");
    }

    private CommandRun.Result convert(String... more) {
        String[] first = {"convert", "--from", "canvas-csv", "--to", "aspirant", canvas};
        String[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return command.run(all);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    json | "column":null,"done":"\\"unaligned\\" stands for it; name the right one","file":"canvas.csv","line":2,"number":"1"
                    csv  | notes,1,line,2,,,
                    html | >Places that were mended or filled in</span></caption>
                    """)
    void theMessagesAreAReportOnStandardOutput(String format, String part) {
        var result = convert("--out", out.toString(), "--format", format);

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains(part);
        assertThat(out).content().contains("id: \"Memo\"");
    }

    @Test
    void withoutANameTheDocumentIsOnStandardOutputAndTheMessagesAreNot() {
        var result = convert();

        assertThat(result.out()).startsWith("schema: \"rubric/1\"\n");
        assertThat(result.err())
                .contains("note: canvas.csv:2: criterion \"Grounds\" names no competency; ");
    }

    @Test
    void bothCannotHaveStandardOutput() {
        var result = convert("--format", "html");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("Name a file for the document: with --format html");
    }

    @Test
    void outIsNamedOnce() {
        var result = convert(out.toString(), "--out", out.toString());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("Give OUT or --out, not both.");
    }

    private String framework() {
        return command.file(
                "package.json",
                """
                {"CFDocument": {"identifier": "00000000-0000-4000-8000-0000000000d1",
                   "uri": "https://case.example.org/d1", "creator": "Hollow Creek", "title": "Leading",
                   "lastChangeDateTime": "2025-03-01T08:00:00Z"},
                 "CFItems": [{"identifier": "00000000-0000-4000-8000-0000000000a1",
                   "uri": "https://case.example.org/a1", "humanCodingScheme": "J1",
                   "fullStatement": "Decides", "lastChangeDateTime": "2025-03-01T08:00:00Z"}]}
                """);
    }

    @Test
    void criteriaAreAlignedByTheirNamesOrIds() {
        var result =
                convert(
                        out.toString(),
                        "--align",
                        command.file("a.csv", "criterion,competency\nGrounds,J1\nMemo/Reach,J1\n"),
                        "--framework",
                        framework());

        assertThat(result).isEqualTo(new CommandRun.Result(0, "", ""));
        assertThat(out)
                .content()
                .contains("framework: \"Leading\"")
                .contains("competency: \"J1\"")
                .doesNotContain("unaligned");
    }

    @Test
    void withoutAFrameworkSomeMayBeLeftForLater() {
        var result =
                convert("--align", command.file("a.csv", "criterion,competency\nGrounds,J1\n"));

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("competency: \"J1\"", "competency: \"unaligned\"");
        assertThat(result.err()).contains("names no competency");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    an unknown criterion  | criterion,competency/Depth,J1            | a.csv:2:1: there is no criterion "Depth"; give one of Grounds, Reach
                    an unknown competency | criterion,competency/Grounds,J1/Reach,J9 | a.csv:3:7: framework Leading has no competency "J9"; give one of J1
                    a criterion twice     | criterion,competency/Grounds,J1/Memo/Grounds,J1 | a.csv:3:1: an earlier row has the same criterion by another name; give each once
                    none for a criterion  | criterion,competency/Grounds,J1          | a.csv: there is no row for criterion "Memo/Reach"; give each criterion a competency of Leading
                    another header        | name,code/Grounds,J1                     | a.csv:1:1: there is no column "name" here; begin with the header criterion,competency
                    """)
    void anAlignmentWithAMistakeIsRefused(String situation, String text, String problem) {
        String lines = text.replace("Memo/G", "Memo~G").replace('/', '\n').replace('~', '/');

        var result =
                convert(
                        out.toString(),
                        "--align",
                        command.file("a.csv", lines + "\n"),
                        "--framework",
                        framework());

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).startsWith(problem);
        assertThat(Files.exists(out)).isFalse();
    }

    @Test
    void aFrameworkAloneIsNotHowTheCommandIsUsed() {
        assertThat(convert("--framework", framework()).err())
                .contains("--framework goes with --align.");
    }
}
