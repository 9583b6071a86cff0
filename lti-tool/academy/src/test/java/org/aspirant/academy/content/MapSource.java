package org.aspirant.academy.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Content held in memory, so that a test can plant one mistake in a good pack. */
public record MapSource(Map<String, String> files) implements ContentSource {

    public MapSource {
        files = Map.copyOf(files);
    }

    /** The pack of the example under {@code src/test/resources/example}. */
    public static MapSource example() {
        var root = Path.of("src/test/resources/example");
        var files = new HashMap<String, String>();
        try (var paths = Files.walk(root)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(path).toString().replace('\\', '/'),
                        Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MapSource(files);
    }

    /** With another text for one file. */
    public MapSource with(String path, String text) {
        var changed = new HashMap<>(files);
        changed.put(path, text);
        return new MapSource(changed);
    }

    /** Without one file. */
    public MapSource without(String path) {
        var changed = new HashMap<>(files);
        changed.remove(path);
        return new MapSource(changed);
    }

    /** With one passage of one file replaced; the passage must be there exactly once. */
    public MapSource replacing(String path, String old, String replacement) {
        var text = text(path).orElseThrow();
        if (text.indexOf(old) < 0 || text.indexOf(old) != text.lastIndexOf(old)) {
            throw new IllegalArgumentException("not exactly once in " + path + ": " + old);
        }
        return with(path, text.replace(old, replacement));
    }

    @Override
    public Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path));
    }

    @Override
    public String name(String path) {
        return path;
    }
}
