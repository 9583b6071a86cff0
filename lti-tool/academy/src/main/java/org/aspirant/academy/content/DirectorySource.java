package org.aspirant.academy.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Content in a folder on disk. */
record DirectorySource(Path root) implements ContentSource {

    @Override
    public Optional<String> text(String path) {
        try {
            var file = root.resolve(path).normalize();
            if (!file.startsWith(root.normalize()) || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            if (!file.toRealPath().startsWith(root.toRealPath())) {
                return Optional.empty();
            }
            if (Files.size(file) > LARGEST_FILE) {
                throw new UncheckedIOException(
                        new IOException(path + " is larger than " + LARGEST_FILE + " bytes"));
            }
            return Optional.of(Files.readString(file));
        } catch (InvalidPathException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name(String path) {
        return root.resolve(path).toString();
    }
}
