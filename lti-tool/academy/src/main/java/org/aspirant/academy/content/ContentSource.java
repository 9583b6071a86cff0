package org.aspirant.academy.content;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A folder of content: paths are relative to its root and use forward slashes. */
public interface ContentSource {

    /** Files over this many bytes are not content. */
    int LARGEST_FILE = 4_000_000;

    /**
     * The text of a file, read as UTF-8.
     *
     * @return empty if there is no such file or the path leaves the folder
     * @throws java.io.UncheckedIOException if the file exists and cannot be read, is larger than
     *     {@link #LARGEST_FILE} or is not UTF-8
     */
    Optional<String> text(String path);

    /** The name of a file as people should see it in messages. */
    String name(String path);

    /** A folder on disk. */
    static ContentSource directory(Path root) {
        return new DirectorySource(root);
    }

    /**
     * A folder in memory.
     *
     * @param texts by path
     */
    static ContentSource texts(Map<String, String> texts) {
        return new TextsSource(Map.copyOf(texts));
    }

    /**
     * A folder on the class path.
     *
     * @param prefix such as {@code academy/}, ending in a slash
     */
    static ContentSource classpath(ClassLoader loader, String prefix) {
        return new ClasspathSource(loader, prefix);
    }
}
