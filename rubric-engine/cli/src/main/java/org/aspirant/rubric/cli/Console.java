package org.aspirant.rubric.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Problem;
import org.aspirant.rubric.format.Utf8Reader;
import org.aspirant.rubric.format.ratings.CsvPlace;
import org.jspecify.annotations.Nullable;

/** Where a command reads from and writes to. */
record Console(InputStream in, PrintStream out, PrintStream err) {

    static final int DONE = 0;
    static final int REFUSED = 1;

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_DOCUMENT = 16_000_000;
    private static final int LONGEST_TABLE = 64_000_000;
    private static final String STANDARD_INPUT = "-";
    private static final String STANDARD_OUTPUT = "standard output";
    private static final String ELSEWHERE =
            "name a file with --out, or send it where there is room";

    /**
     * Reads a table whole, unless it is longer than any that is accepted: a million people have
     * room, and half a gigabyte of memory is enough.
     *
     * @param file a path, or {@code -} for standard input
     */
    CompileOutcome<String> read(String file) {
        return read(file, LONGEST_TABLE);
    }

    /**
     * Reads a document whole, unless it is longer than any that is accepted.
     *
     * @param file a path, or {@code -} for standard input
     */
    CompileOutcome<String> document(String file) {
        return read(file, LONGEST_DOCUMENT);
    }

    private CompileOutcome<String> read(String file, int longest) {
        try (var bytes = file.equals(STANDARD_INPUT) ? in : Files.newInputStream(Path.of(file))) {
            byte[] read = bytes.readNBytes(longest);
            if (read.length == longest && bytes.read() >= 0) {
                return unreadable(
                        file, "it has more than " + longest + " bytes", "give one that is shorter");
            }
            return text(file, read);
        } catch (IOException e) {
            return unreadable(file, "it cannot be read", "name a file that is there");
        }
    }

    private static CompileOutcome<String> text(String file, byte[] bytes) throws IOException {
        var text = new StringBuilder(bytes.length);
        var reader = new Utf8Reader(new ByteArrayInputStream(bytes));
        char[] part = new char[BUFFER];
        try {
            for (int count = reader.read(part); count >= 0; count = reader.read(part)) {
                text.append(part, 0, count);
            }
            return new Compiled<>(text.toString());
        } catch (CharacterCodingException e) {
            var place = CsvPlace.after(text.toString());
            return new Refused<>(
                    List.of(
                            new Problem(
                                    file,
                                    place.line(),
                                    place.column(),
                                    "it is not UTF-8 text",
                                    "save it as UTF-8")));
        }
    }

    /**
     * The beginning of a file; characters that are not UTF-8 are replaced, whoever reads it whole
     * refuses them.
     *
     * @param file a path
     */
    CompileOutcome<String> beginning(String file) {
        try (var bytes = Files.newInputStream(Path.of(file))) {
            return new Compiled<>(new String(bytes.readNBytes(BUFFER), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return unreadable(file, "it cannot be read", "name a file that is there");
        }
    }

    /**
     * A console that can be read as often as asked, if the file is standard input.
     *
     * @param file a path, or {@code -} for standard input
     */
    Console kept(String file) {
        return file.equals(STANDARD_INPUT) ? new Console(new KeptInput(in), out, err) : this;
    }

    /**
     * Reads a file as it goes.
     *
     * @param file a path, or {@code -} for standard input
     * @param reading what is made of the text; bytes that are not UTF-8 are its to refuse
     */
    <T> CompileOutcome<T> stream(String file, Function<Reader, CompileOutcome<T>> reading) {
        try (var bytes = file.equals(STANDARD_INPUT) ? in : Files.newInputStream(Path.of(file))) {
            return reading.apply(new Utf8Reader(bytes));
        } catch (IOException | UncheckedIOException e) {
            return unreadable(file, "it cannot be read", "name a file that is there");
        }
    }

    private static <T> CompileOutcome<T> unreadable(String file, String wrong, String right) {
        return new Refused<>(List.of(new Problem(file, 0, 0, wrong, right)));
    }

    /**
     * Writes the document whole or not at all.
     *
     * @param file null: standard output
     * @return the exit code
     */
    int write(@Nullable Path file, String document) {
        return write(file, text -> text.accept(document));
    }

    /**
     * As {@link #write(Path, String)}, of a document that is written as it is made. The input is
     * accepted by then.
     *
     * @param writing is given what takes the parts of the document
     */
    int write(@Nullable Path file, Consumer<Consumer<String>> writing) {
        return file == null ? print(writing) : save(file, writing);
    }

    private int print(Consumer<Consumer<String>> writing) {
        try {
            writeTo(out, writing);
            return out.checkError() ? unwritten(STANDARD_OUTPUT, ELSEWHERE) : DONE;
        } catch (IOException e) {
            return unwritten(STANDARD_OUTPUT, ELSEWHERE);
        }
    }

    private int save(Path file, Consumer<Consumer<String>> writing) {
        if (Files.isDirectory(file)) {
            return unwritten(file.toString(), "name a file; this is a folder");
        }
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                try (var bytes = Files.newOutputStream(file)) {
                    writeTo(bytes, writing);
                }
            } else {
                replace(Files.exists(file) ? file.toRealPath() : file, writing);
            }
            return DONE;
        } catch (IOException e) {
            return unwritten(
                    file.toString(), "name a file in a folder that is there and open to you");
        }
    }

    private static void replace(Path file, Consumer<Consumer<String>> writing) throws IOException {
        Path beside =
                file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            try (var bytes = Files.newOutputStream(beside)) {
                writeTo(bytes, writing);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private int unwritten(String file, String right) {
        return refuse(List.of(new Problem(file, 0, 0, "it cannot be written", right)));
    }

    private static void writeTo(OutputStream out, Consumer<Consumer<String>> writing)
            throws IOException {
        var bytes = new BufferedOutputStream(out, BUFFER);
        try {
            writing.accept(
                    part -> {
                        try {
                            bytes.write(part.getBytes(StandardCharsets.UTF_8));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
        bytes.flush();
    }

    /** Prints what is wrong, one problem a line. */
    int refuse(List<Problem> problems) {
        problems.forEach(problem -> err.println(problem));
        err.flush();
        return REFUSED;
    }
}
