package org.aspirant.academy.content;

import java.util.Map;
import java.util.Optional;

/** Content in memory. */
record TextsSource(Map<String, String> texts) implements ContentSource {

    @Override
    public Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    @Override
    public String name(String path) {
        return path;
    }
}
