package org.aspirant.academy.content.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.pack.PackDocument;
import org.aspirant.academy.content.pack.PackDocument.Kind;

/**
 * What was released before. Ids are never given to something else, and a released version never
 * changes.
 *
 * @param releases of each document by kind and id, oldest first
 */
public record Released(Map<Kind, Map<String, List<Release>>> releases) {

    /** The file's name in a content folder. */
    public static final String FILE = "released.json";

    public Released {
        Map<Kind, Map<String, List<Release>>> copy = new EnumMap<>(Kind.class);
        releases.forEach(
                (kind, byId) -> {
                    if (!byId.isEmpty()) {
                        copy.put(kind, Map.copyOf(byId));
                    }
                });
        releases = Collections.unmodifiableMap(copy);
    }

    /**
     * One version of one document.
     *
     * @param hash SHA-256 of what the document means, 64 lower-case hexadecimal digits
     * @param ids that stand in it and are never given to something else; empty for documents whose
     *     parts are not released one by one
     */
    public record Release(int version, String hash, Set<String> ids) {

        public Release {
            ids = Set.copyOf(ids);
        }
    }

    /** Nothing was. */
    public static Released nothing() {
        return new Released(Map.of());
    }

    private List<Release> of(PackDocument document) {
        return releases.getOrDefault(document.kind(), Map.of())
                .getOrDefault(document.id(), List.of());
    }

    /** With these versions added; the same if all of them are there already. */
    public Released with(Collection<PackDocument> documents) {
        Map<Kind, Map<String, List<Release>>> more = new EnumMap<>(Kind.class);
        releases.forEach((kind, byId) -> more.put(kind, new LinkedHashMap<>(byId)));
        for (PackDocument document : documents) {
            var known = of(document);
            if (known.stream().noneMatch(one -> one.version() == document.version())) {
                var longer = new ArrayList<>(known);
                longer.add(
                        new Release(
                                document.version(), document.hash(), document.places().keySet()));
                more.computeIfAbsent(document.kind(), kind -> new LinkedHashMap<>())
                        .put(document.id(), longer);
            }
        }
        return new Released(more);
    }

    /** What was changed, taken back or used again against the rules, in the order of the files. */
    public List<ContentProblem> problems(Collection<PackDocument> documents) {
        var problems = new ArrayList<ContentProblem>();
        for (PackDocument document : documents) {
            changed(document, problems);
            recycled(document, problems);
        }
        problems.sort(ContentProblem.BY_PLACE);
        return problems;
    }

    private void changed(PackDocument document, List<ContentProblem> problems) {
        int latest = of(document).stream().mapToInt(Release::version).max().orElse(0);
        String next =
                document.isVersioned()
                        ? "give it version " + (latest + 1)
                        : "give it another id: a changed plan is another plan";
        for (Release release : of(document)) {
            if (release.version() == document.version()
                    && !release.hash().equals(document.hash())) {
                problems.add(
                        document.version(
                                named(document) + " was released and has changed since", next));
            }
        }
        if (document.version() < latest) {
            problems.add(
                    document.version(
                            "version "
                                    + latest
                                    + " of '"
                                    + document.id()
                                    + "' was released already",
                            next + " or that one"));
        }
    }

    private static String named(PackDocument document) {
        var name = "'" + document.id() + "'";
        return document.isVersioned() ? "version " + document.version() + " of " + name : name;
    }

    private void recycled(PackDocument document, List<ContentProblem> problems) {
        Set<String> gone = new TreeSet<>();
        Set<String> before = Set.of();
        for (Release release : of(document)) {
            gone.addAll(before);
            gone.removeAll(release.ids());
            before = release.ids();
        }
        document.places()
                .forEach(
                        (id, place) -> {
                            if (gone.contains(id)) {
                                problems.add(
                                        place.problem(
                                                "recycled-id",
                                                "the id '"
                                                        + id
                                                        + "' was released, taken out and is back",
                                                "use an id that never was; old runs know the other"
                                                        + " one"));
                            }
                        });
    }
}
