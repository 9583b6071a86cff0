package org.aspirant.rubric.cli.passback;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.aspirant.lti.keys.SigningKeys;

/** A key of the grader's own. */
public final class NewKey {

    private static final Set<StandardOpenOption> NEW =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private NewKey() {}

    /**
     * Makes a key and writes its private half, readable by its owner alone where the file system
     * knows owners.
     *
     * @param file a new one
     * @param pem whether the public half is wanted as PEM, or as a JSON Web Key Set
     * @return the public half; empty if the file cannot be written
     */
    public static Optional<String> write(Path file, boolean pem) {
        var keys = SigningKeys.generate();
        try (var out = Channels.newOutputStream(Files.newByteChannel(file, NEW, ownerOnly()))) {
            out.write(keys.current().privateJwk().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(pem ? keys.current().publicPem() : keys.publicJwks() + "\n");
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
