package org.aspirant.rubric.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.aspirant.rubric.canonical.CanonicalJson;
import org.aspirant.rubric.canonical.JsonObject;
import org.aspirant.rubric.cli.OutputOptions.Format;
import org.aspirant.rubric.exchange.AspirantReader;
import org.aspirant.rubric.exchange.AspirantWriter;
import org.aspirant.rubric.exchange.AspirantWriter.Syntax;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.Exported;
import org.aspirant.rubric.exchange.Imported;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rubric convert}. */
@Command(
        name = "convert",
        header = "convert documents to and from other formats",
        description = {
            "Converts frameworks, rubrics and plans between aspirant, case, canvas-csv, moodle and badge.",
            "What was mended or filled in, and what the other format has no place for, is said on",
            "standard error."
        },
        mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

    private static final String STANDARD = "-";

    private final Console console;

    @Spec private CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            required = true,
            converter = ExchangeFormat.Converter.class,
            description = "What IN is.")
    private ExchangeFormat from;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            required = true,
            converter = ExchangeFormat.Converter.class,
            description = "What OUT is to be.")
    private ExchangeFormat to;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "How it is said what was mended and what is lost: text, or json on standard"
                            + " output.")
    private Format format;

    @Parameters(
            index = "0",
            paramLabel = "IN",
            description = "A file, - for standard input, or with --from aspirant a folder.")
    private String in;

    @Parameters(
            index = "1",
            paramLabel = "OUT",
            description =
                    "A file, - for standard output, or with --to aspirant a folder, named with a /"
                            + " at the end.")
    private String out;

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (format != Format.TEXT && (format != Format.JSON || out.equals(STANDARD))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Give --format text, or --format json with a file to write to.");
        }
        var outcome = read();
        if (outcome instanceof Refused<Imported> refused) {
            return console.refuse(refused.problems());
        }
        var imported = ((Compiled<Imported>) outcome).model();
        return isFolder() ? writeFolder(imported) : write(imported);
    }

    private CompileOutcome<Imported> read() {
        if (from == ExchangeFormat.ASPIRANT && Files.isDirectory(Path.of(in))) {
            return readFolder();
        }
        var text = console.read(in);
        return text instanceof Refused<String> refused
                ? new Refused<>(refused.problems())
                : from.read(in, ((Compiled<String>) text).model());
    }

    private CompileOutcome<Imported> readFolder() {
        Map<String, String> texts = new TreeMap<>();
        List<Path> files;
        try (var listing = Files.list(Path.of(in))) {
            files = listing.filter(ConvertCommand::isDocument).sorted().toList();
        } catch (IOException e) {
            return new Refused<>(
                    List.of(new Problem(in, 0, 0, "it cannot be read", "name a folder")));
        }
        for (Path file : files) {
            var text = console.read(file.toString());
            if (text instanceof Refused<String> refused) {
                return new Refused<>(refused.problems());
            }
            texts.put(file.toString(), ((Compiled<String>) text).model());
        }
        return AspirantReader.read(texts);
    }

    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
    }

    private boolean isFolder() {
        return to == ExchangeFormat.ASPIRANT
                && (out.endsWith("/") || Files.isDirectory(Path.of(out)));
    }

    private int write(Imported imported) {
        var outcome = to.write(out, imported.bundle());
        if (outcome instanceof Refused<Exported> refused) {
            return console.refuse(
                    refused.problems().stream()
                            .map(p -> new Problem(in, p.line(), p.column(), p.wrong(), p.right()))
                            .toList());
        }
        var exported = ((Compiled<Exported>) outcome).model();
        int code = console.write(out.equals(STANDARD) ? null : Path.of(out), exported.text());
        return code == Console.DONE ? report(imported.notes(), exported.lost()) : code;
    }

    private int writeFolder(Imported imported) {
        Bundle bundle = imported.bundle();
        Path folder = Path.of(out);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            return console.refuse(
                    List.of(
                            new Problem(
                                    out, 0, 0, "it cannot be made", "name a folder you may make")));
        }
        for (var text : AspirantWriter.texts(bundle, Syntax.YAML).entrySet()) {
            int code = console.write(folder.resolve(text.getKey()), text.getValue());
            if (code != Console.DONE) {
                return code;
            }
        }
        return report(imported.notes(), List.of());
    }

    private int report(List<Problem> notes, List<String> lost) {
        if (format == Format.JSON) {
            return console.write(null, CanonicalJson.of(json(notes, lost)) + "\n");
        }
        notes.forEach(note -> console.err().println("note: " + note));
        lost.forEach(one -> console.err().println("not in " + out + ": " + one));
        return Console.DONE;
    }

    private static JsonObject json(List<Problem> notes, List<String> lost) {
        return new JsonObject()
                .with("lost", lost)
                .with(
                        "notes",
                        notes.stream()
                                .map(
                                        note ->
                                                new JsonObject()
                                                        .with("file", note.file())
                                                        .with("line", note.line())
                                                        .with("column", note.column())
                                                        .with("what", note.wrong())
                                                        .with("done", note.right()))
                                .toList());
    }
}
