package org.aspirant.content.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.content.pack.ContentPack;
import org.aspirant.academy.content.pack.PackOutcome;
import org.aspirant.academy.content.release.Released;
import org.aspirant.academy.content.release.ReleasedJson;
import org.aspirant.academy.simulation.format.CompiledScenario;

/** The folder that a command works on, and where it writes. */
record Console(Path folder, PrintWriter out, PrintWriter err) {

    static final int DONE = 0;
    static final int REFUSED = 1;

    /** The pack; empty, the mistakes having been told, if it does not compile. */
    Optional<ContentPack> pack() {
        var outcome = ContentPack.compile(ContentSource.directory(folder));
        if (outcome instanceof PackOutcome.Refused refused) {
            refused.problems().forEach(err::println);
            return Optional.empty();
        }
        return Optional.of(((PackOutcome.Compiled) outcome).pack());
    }

    /** One simulation; empty, the reason having been told, if there is none. */
    Optional<CompiledScenario> simulation(String id) {
        return pack().flatMap(
                        pack -> {
                            var found = Optional.ofNullable(pack.sims().get(id));
                            if (found.isEmpty()) {
                                err.println(
                                        "there is no simulation '"
                                                + id
                                                + "'; name one of "
                                                + String.join(", ", pack.sims().keySet()));
                            }
                            return found;
                        });
    }

    /**
     * What was released before.
     *
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if it is not such a file
     */
    Released released() {
        var file = folder.resolve(Released.FILE);
        try {
            return Files.exists(file)
                    ? ReleasedJson.read(Files.readString(file))
                    : Released.nothing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
