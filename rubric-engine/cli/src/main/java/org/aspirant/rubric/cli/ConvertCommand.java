package org.aspirant.rubric.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.aspirant.rubric.exchange.AspirantReader;
import org.aspirant.rubric.exchange.AspirantWriter;
import org.aspirant.rubric.exchange.AspirantWriter.Syntax;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.Exported;
import org.aspirant.rubric.exchange.Imported;
import org.aspirant.rubric.exchange.Messages;
import org.aspirant.rubric.exchange.conversion.ExchangeFormat;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code rubric convert}. */
@Command(
        name = "convert",
        header = "convert documents to and from other formats",
        description = {
            "Converts frameworks, rubrics and plans between aspirant, case, canvas-csv, moodle and badge.",
            "What was mended or filled in, and what the other format has no place for, is said on",
            "standard error, or as --format has it. Moodle's is JSON, or the XML of a backup where the",
            "name ends in .xml."
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
            converter = FormatKey.class,
            description = "What IN is.")
    private ExchangeFormat from;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            required = true,
            converter = FormatKey.class,
            description = "What OUT is to be.")
    private ExchangeFormat to;

    @Mixin private ProductMessages messages;
    @Mixin private AlignOptions alignment;

    @Option(names = "--out", paramLabel = "FILE", description = "The same as OUT.")
    private @Nullable String outOption;

    @Parameters(
            index = "0",
            paramLabel = "IN",
            description = "A file, - for standard input, or with --from aspirant a folder.")
    private String in;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OUT",
            description =
                    "A file, - or nothing for standard output, or with --to aspirant a folder,"
                            + " named with a / at the end.")
    private @Nullable String outParameter;

    private String out = STANDARD;

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (outParameter != null && outOption != null) {
            throw new ParameterException(spec.commandLine(), "Give OUT or --out, not both.");
        }
        out = Objects.requireNonNullElse(outParameter == null ? outOption : outParameter, STANDARD);
        messages.requireRoom(out.equals(STANDARD), spec);
        alignment.require(spec);
        var documents = new Documents(console);
        var imported = alignment.applied(documents, documents.accepted(read()));
        return isFolder() ? writeFolder(imported) : write(imported);
    }

    private CompileOutcome<Imported> read() {
        if (from == ExchangeFormat.ASPIRANT && Files.isDirectory(Path.of(in))) {
            return readFolder();
        }
        var text = console.document(in);
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
            var text = console.document(file.toString());
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
        List<String> lines = new ArrayList<>();
        notes.forEach(note -> lines.add("note: " + note));
        lost.forEach(one -> lines.add("not in " + out + ": " + one));
        return messages.say(console, new Messages(notes, lost).conversion(out), lines);
    }

    /** Reads {@code canvas-csv} and the others. */
    static final class FormatKey implements ITypeConverter<ExchangeFormat> {

        @Override
        public ExchangeFormat convert(String text) {
            return ExchangeFormat.named(text)
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "no format is called \""
                                                    + text
                                                    + "\"; give one of "
                                                    + ExchangeFormat.keys()));
        }
    }
}
