package org.aspirant.academy.content.pack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.aspirant.academy.content.CanonicalText;
import org.aspirant.academy.content.ContentSource;

/**
 * The sources of one simulation, or of one plan with the rubric and the framework it names: a
 * content pack of its own, so that it compiles as it did, whatever has become of the rest.
 *
 * @param hashes SHA-256 of the compiled form of everything that it holds
 * @param files their texts by path, {@code pack.yaml} among them
 */
public record Edition(Set<String> hashes, SortedMap<String, String> files) {

    public Edition {
        hashes = Set.copyOf(hashes);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * An edition.
     *
     * @param listed what {@code pack.yaml} is to list, by its keys; a list may be empty
     * @param language what it is to say of the language; empty for nothing
     * @param files what it is compiled from, without a listing
     */
    static Edition of(
            Map<String, List<String>> listed,
            String language,
            Map<String, String> files,
            Set<String> hashes) {
        SortedMap<String, String> whole = new TreeMap<>(files);
        whole.put(ContentPack.LISTING, listing(listed, language));
        return new Edition(hashes, whole);
    }

    /** As JSON, which is YAML. */
    private static String listing(Map<String, List<String>> listed, String language) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schema", "pack/1").put("id", "edition").put("title", "A kept edition");
        if (!language.isEmpty()) {
            root.put("language", language);
        }
        listed.forEach(
                (key, paths) -> {
                    var list = root.putArray(key);
                    paths.forEach(list::add);
                });
        return CanonicalText.of(root);
    }

    /** SHA-256 over the paths and texts: the same sources are the same edition. */
    public String id() {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        files.forEach(whole::put);
        return CanonicalText.sha256(CanonicalText.of(whole));
    }

    /** What compiles to it. */
    public ContentSource source() {
        return ContentSource.texts(files);
    }
}
