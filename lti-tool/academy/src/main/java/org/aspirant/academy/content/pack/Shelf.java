package org.aspirant.academy.content.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.aspirant.academy.content.Position;
import org.aspirant.academy.content.YamlOutcome;
import org.aspirant.academy.content.YamlReader;
import org.aspirant.academy.content.pack.PackDocument.Kind;
import org.aspirant.rubric.framework.Framework;

/** What a pack is found to hold while it is compiled. */
final class Shelf {

    private final List<PackDocument> documents = new ArrayList<>();
    private final List<Framework> frameworks = new ArrayList<>();

    private final List<Edition> editions = new ArrayList<>();

    List<Edition> editions() {
        return Collections.unmodifiableList(editions);
    }

    List<PackDocument> documents() {
        return Collections.unmodifiableList(documents);
    }

    List<Framework> frameworks() {
        return Collections.unmodifiableList(frameworks);
    }

    void add(PackDocument document) {
        documents.add(document);
    }

    void add(Kind kind, String id, int version, String hash, Position at) {
        documents.add(new PackDocument(kind, id, version, hash, at, Map.of()));
    }

    void add(Edition edition) {
        editions.add(edition);
    }

    void add(Framework framework) {
        frameworks.add(framework);
    }

    /** Where a document that has been read says its version; its id, if it has none. */
    static Position version(String file, String text) {
        return YamlReader.read(file, text) instanceof YamlOutcome.Read read
                ? read.root().at(read.root().has("version") ? "version" : "id").position()
                : Position.of(file);
    }
}
