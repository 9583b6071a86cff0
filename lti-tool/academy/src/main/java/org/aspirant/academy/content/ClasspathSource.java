package org.aspirant.academy.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Content on the class path. */
record ClasspathSource(ClassLoader loader, String prefix) implements ContentSource {

    @Override
    public Optional<String> text(String path) {
        if (path.startsWith("/") || Arrays.asList(path.split("/")).contains("..")) {
            return Optional.empty();
        }
        try (var in = loader.getResourceAsStream(prefix + path)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw new IOException(path + " is larger than " + LARGEST_FILE + " bytes");
            }
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name(String path) {
        return prefix + path;
    }
}
