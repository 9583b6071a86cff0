package org.aspirant.rubric.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file of made-up ratings to measure the command with. */
public final class RatingsFile {

    private static final long SEED = 1;

    private RatingsFile() {}

    /**
     * Writes it.
     *
     * @param args the file, how many candidates, and how many readings of each task, such as 1.5
     */
    public static void main(String[] args) throws IOException {
        try (var file = Files.newBufferedWriter(Path.of(args[0]))) {
            file.write(Ratings.HEADER);
            new Ratings(SEED)
                    .rate(
                            Integer.parseInt(args[1]),
                            Double.parseDouble(args[2]),
                            (candidate, task, criterion, assessor, level) ->
                                    write(
                                            file,
                                            String.join(
                                                    ",",
                                                    candidate,
                                                    task,
                                                    criterion,
                                                    assessor,
                                                    Integer.toString(level))));
        }
    }

    private static void write(BufferedWriter file, String row) {
        try {
            file.write(row);
            file.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
