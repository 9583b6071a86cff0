package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rubric convert} as a script meets it. */
class ConvertCommandTest {

    static final String RUBRIC =
            """
            schema: rubric/1
            id: reasons
            version: 2
            title: Reasons given
            framework: tallgrass
            about: Rates the reasoning, never the choice.
            criteria:
              - id: grounds
                competency: J1
                title: Grounds
                question: What does the decision rest on?
                levels:
                  - {id: none, value: 0, absence: true, title: Nothing there, descriptor: No reason.}
                  - {id: named, value: 1, title: Named, descriptor: A ground is named., sample: The counts rose.}
                  - {id: weighed, value: "8/3", title: Weighed, descriptor: Grounds are weighed.}
            """;
    static final String PLAN =
            """
            schema: plan/1
            id: two-readers
            title: Two readers
            framework: tallgrass
            rubric: reasons
            scale: [{id: none, value: 0, absence: true}, {id: named, value: 1}, {id: weighed, value: "8/3"}]
            tasks: [{id: simulation, criteria: [{id: grounds, competency: J1, weight: 2}]}]
            raters: {perTask: all, minimumAssessors: 2}
            codes: [{id: U, effect: zero}]
            evidence: required
            cuts: [{id: met, atLeast: 2}]
            """;

    private Path folder;
    private Path documents;

    @BeforeEach
    void files(@TempDir Path temporary) throws IOException {
        folder = temporary;
        documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(documents.resolve("rubric-reasons.yaml"), RUBRIC);
        Files.writeString(documents.resolve("plan-two-readers.yaml"), PLAN);
    }

    private record Result(int code, String out, String err) {}

    private static Result run(String in, Object... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code =
                Main.run(
                        Arrays.stream(args).map(Object::toString).toArray(String[]::new),
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Result(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Result convert(String from, String to, Object in, Object out) {
        return run("", "convert", "--from", from, "--to", to, in, out);
    }

    @Test
    void aFolderGoesToCaseAndComesBackAsTheSameDocuments() throws IOException {
        var packaged = folder.resolve("package.json");
        var back = folder.resolve("back");

        assertThat(convert("aspirant", "case", documents, packaged))
                .isEqualTo(new Result(0, "", ""));
        assertThat(convert("case", "aspirant", packaged, back + "/"))
                .isEqualTo(new Result(0, "", ""));

        assertThat(back).isDirectoryContaining("glob:**/rubric-reasons.yaml");
        assertThat(back).isDirectoryContaining("glob:**/plan-two-readers.yaml");
        var then =
                run(
                        "",
                        "check",
                        documents.resolve("rubric-reasons.yaml"),
                        documents.resolve("plan-two-readers.yaml"));
        var now =
                run(
                        "",
                        "check",
                        back.resolve("rubric-reasons.yaml"),
                        back.resolve("plan-two-readers.yaml"));
        assertThat(now.out().replace(back.toString(), documents.toString())).isEqualTo(then.out());
    }

    @Test
    void theEndingOfTheNameSaysYamlOrJson() throws IOException {
        var json = folder.resolve("bundle.json");
        var yaml = folder.resolve("bundle.yaml");

        convert("aspirant", "aspirant", documents, json);
        convert("aspirant", "aspirant", json, yaml);

        assertThat(Files.readString(json)).startsWith("{\n  \"schema\" : \"bundle/1\",");
        assertThat(Files.readString(yaml)).startsWith("schema: \"bundle/1\"\n");
        assertThat(run("", "convert", "--from", "aspirant", "--to", "case", yaml, "-").out())
                .isEqualTo(
                        run("", "convert", "--from", "aspirant", "--to", "case", documents, "-")
                                .out());
    }

    @Test
    void whatIsRefusedWritesNothing() throws IOException {
        var in = Files.writeString(folder.resolve("p.json"), "<html>");
        var out = folder.resolve("out.yaml");

        var result = convert("case", "aspirant", in, out);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .isEqualTo(
                        in
                                + ": it is no JSON object: it begins with \"<\"; give the JSON document,"
                                + " which begins with {\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void anUnknownFormatIsNotHowTheCommandIsUsed() {
        var result = convert("excel", "case", documents, "-");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .contains("no format is called \"excel\"; give one of aspirant, case");
    }

    @Test
    void whatWasMendedIsSaidAsTextOrAsJson() throws IOException {
        var in = folder.resolve("p.json");
        Files.writeString(
                in,
                run("", "convert", "--from", "aspirant", "--to", "case", documents, "-")
                        .out()
                        .replaceFirst(
                                "\"creator\" : \"unknown\",", "\"Creator\" : \"Hollow Creek\","));

        var text = convert("case", "aspirant", in, folder.resolve("a.yaml"));
        var json =
                run(
                        "",
                        "convert",
                        "--from",
                        "case",
                        "--to",
                        "aspirant",
                        in,
                        folder.resolve("b.yaml"),
                        "--format",
                        "json");

        assertThat(text.err())
                .isEqualTo("note: " + in + ":7:17: CFDocument has \"Creator\"; read as creator\n");
        assertThat(json.err()).isEmpty();
        assertThat(json.out()).contains("\"column\":17,\"done\":\"read as creator\",\"file\":\"");
        assertThat(folder.resolve("a.yaml")).hasSameTextualContentAs(folder.resolve("b.yaml"));
    }
}
