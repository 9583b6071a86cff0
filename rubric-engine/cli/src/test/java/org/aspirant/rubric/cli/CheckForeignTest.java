package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code rubric check} of documents that other programs write, and of bundles. */
class CheckForeignTest {

    private static final String CANVAS =
            """
            Rubric Name,Criteria Name,Criteria Description,Criteria Enable Range,Rating Name,Rating Description,Rating Points,Rating Name,Rating Description,Rating Points
            Memo,Grounds,What it rests on,false,Weighed,,2,Named,,1
            """;

    private final CommandRun command;

    CheckForeignTest(@TempDir Path folder) {
        command = new CommandRun(folder);
    }

    private String converted(String to, String name) {
        String in = command.file("r.yaml", ConvertCommandTest.RUBRIC);
        var result = command.run("convert", "--from", "aspirant", "--to", to, in, "-");
        assertThat(result.code()).isZero();
        return command.file(name, result.out());
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "case, package.json, reasons",
        "moodle, definitions.json, Reasons-given",
        "badge, achievement.json, reasons",
        "canvas-csv, rubrics.csv, Reasons-given"
    })
    void knowsAFormatByWhatIsInTheFile(String format, String name, String id) {
        var result = command.run("check", converted(format, name));

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out())
                .matches(
                        "(?s).*"
                                + name
                                + ": "
                                + format
                                + ", rubric (?i:"
                                + id
                                + "), [0-9a-f]{64}\n");
    }

    @Test
    void whatTheReaderFilledInIsNoted() {
        var result = command.run("check", command.file("rubrics.csv", CANVAS));

        assertThat(result.code()).isZero();
        assertThat(result.err())
                .contains("note: rubrics.csv:2: criterion \"Grounds\" names no competency");
    }

    @Test
    void aBackupIsCheckedToo() {
        String in = command.file("r.yaml", ConvertCommandTest.RUBRIC);
        Path out = command.folder().resolve("grading.xml");
        command.run("convert", "--from", "aspirant", "--to", "moodle", in, out.toString());

        assertThat(command.run("check", out.toString()).out())
                .startsWith("grading.xml: moodle, rubric ");
    }

    @Test
    void aBundleIsCheckedDocumentByDocument() {
        String rubric = command.file("r.yaml", ConvertCommandTest.RUBRIC);
        String plan = command.file("p.yaml", ConvertCommandTest.PLAN);
        Path folder = command.folder().resolve("both");
        assertThat(folder.toFile().mkdir()).isTrue();
        Path bundle = command.folder().resolve("bundle.yaml");
        assertThat(Path.of(rubric).toFile().renameTo(folder.resolve("r.yaml").toFile())).isTrue();
        assertThat(Path.of(plan).toFile().renameTo(folder.resolve("p.yaml").toFile())).isTrue();
        command.run(
                "convert",
                "--from",
                "aspirant",
                "--to",
                "aspirant",
                folder.toString(),
                "" + bundle);

        var result = command.run("check", bundle.toString());

        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("bundle.yaml: rubric reasons, "),
                        line -> assertThat(line).startsWith("bundle.yaml: plan two-readers, "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        Canvas    | r.csv  | `Rubric Name,Criteria Name,Rating Name,Rating Points/Memo,Grounds,Weighed,two` | r.csv:2:14: rating "Weighed" has the points "two"; give a number such as 3 or 2.5
        CASE      | p.json | `{"CFItems":[]}` | p.json:1:1: CFPackage lacks CFDocument; add the member CFDocument
        Moodle    | m.json | `{"areas":[{"definitions":[{"method":"rubric","name":"R"}]}]}` | m.json:1:27: "R" has no criteria; give it at least one
        a backup  | g.xml  | `<areas><area/>` | g.xml:1:15: it is no XML:
        a badge   | b.json | `{"resultDescription":[{"name":"C"}]}` | b.json:1:1: no result description of it has levels
        a bundle  | a.yaml | `schema: bundle/1` | a.yaml:1:1: the bundle is empty; list at least one document
        """)
    void refusalsNameThePlace(String situation, String name, String text, String problem) {
        var result =
                command.run(
                        "check",
                        command.file(name, name.endsWith(".csv") ? text.replace('/', '\n') : text));

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith(problem);
    }

    /** The one table model: a page, a spreadsheet and JSON say the same. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    csv  | documents,rubrics.csv / Memo,format,canvas-csv,,,
                    csv  | notes,1,line,2,,,
                    json | "document":"Memo","file":"rubrics.csv","format":"canvas-csv"
                    html | >rubrics.csv</th>
                    """)
    void isWrittenInEveryFormat(String format, String part) {
        var result = command.run("check", command.file("rubrics.csv", CANVAS), "--format", format);

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains(part);
    }
}
