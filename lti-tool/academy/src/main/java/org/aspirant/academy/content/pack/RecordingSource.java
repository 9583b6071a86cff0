package org.aspirant.academy.content.pack;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aspirant.academy.content.ContentSource;

/** Remembers what was read of another source: what the thing that was compiled is made of. */
final class RecordingSource implements ContentSource {

    private final ContentSource source;
    private final Map<String, String> read = new TreeMap<>();

    RecordingSource(ContentSource source) {
        this.source = source;
    }

    @Override
    public Optional<String> text(String path) {
        Optional<String> text = source.text(path);
        text.ifPresent(found -> read.put(path, found));
        return text;
    }

    @Override
    public String name(String path) {
        return source.name(path);
    }

    /** The texts that were there, by path. */
    Map<String, String> read() {
        return Map.copyOf(read);
    }
}
