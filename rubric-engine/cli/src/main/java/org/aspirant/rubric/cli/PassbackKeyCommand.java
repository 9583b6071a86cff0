package org.aspirant.rubric.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.aspirant.rubric.cli.passback.NewKey;
import org.aspirant.rubric.format.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rubric passback-key}. */
@Command(
        name = "passback-key",
        header = "make the key that passback signs with",
        description = {
            "Writes a new private key that only you may read, and prints the public half, which the",
            "platform has to know: as a key set, or as PEM. A file that is there is never written over."
        },
        mixinStandardHelpOptions = true)
final class PassbackKeyCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "Where the private key goes.")
    private Path out;

    @Option(names = "--pem", description = "Print the public key as PEM instead of as a key set.")
    private boolean pem;

    PassbackKeyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return NewKey.write(out, pem)
                .map(publicKeys -> console.write(null, publicKeys))
                .orElseGet(
                        () ->
                                console.refuse(
                                        List.of(
                                                new Problem(
                                                        out.toString(),
                                                        0,
                                                        0,
                                                        "it is there already, or its folder is not",
                                                        "name a new file in a folder that is there"))));
    }
}
