package org.aspirant.academy.simulation.lint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aspirant.academy.simulation.format.CompiledScenario;
import org.aspirant.academy.simulation.lint.rule.Findings;

/**
 * What was released before: {@code released.json}. Ids are never given to something else, and a
 * released version never changes.
 *
 * @param sims releases of each simulation, oldest first
 */
public record Released(Map<String, List<Release>> sims) {

    /** The file's name in a content folder. */
    public static final String FILE = "released.json";

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public Released {
        sims = Map.copyOf(sims);
    }

    /** One version of one simulation. */
    public record Release(int version, String hash, Set<String> ids) {

        public Release {
            ids = Set.copyOf(ids);
        }
    }

    /** Nothing was. */
    public static Released nothing() {
        return new Released(Map.of());
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static Released read(String json) {
        JsonNode root;
        try {
            root = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(FILE + " is not JSON: " + e.getOriginalMessage(), e);
        }
        Map<String, List<Release>> sims = new LinkedHashMap<>();
        root.path("sims")
                .properties()
                .forEach(
                        entry -> {
                            var releases = new ArrayList<Release>();
                            entry.getValue().forEach(one -> releases.add(release(one)));
                            sims.put(entry.getKey(), List.copyOf(releases));
                        });
        return new Released(sims);
    }

    private static Release release(JsonNode node) {
        Set<String> ids = new LinkedHashSet<>();
        node.path("ids").forEach(id -> ids.add(id.asText()));
        return new Release(node.path("version").asInt(), node.path("hash").asText(), ids);
    }

    /** With this version added; the same if it is there already. */
    public Released with(CompiledScenario compiled) {
        var ref = compiled.scenario().ref();
        var releases = new ArrayList<>(sims.getOrDefault(ref.id(), List.of()));
        if (releases.stream().anyMatch(one -> one.version() == ref.version())) {
            return this;
        }
        releases.add(new Release(ref.version(), ref.hash(), compiled.sources().ids()));
        var more = new LinkedHashMap<>(sims);
        more.put(ref.id(), List.copyOf(releases));
        return new Released(more);
    }

    /** The text of the file. */
    public String json() {
        var root = JsonNodeFactory.instance.objectNode();
        root.put("schema", "released/1");
        var all = root.putObject("sims");
        for (String id : new TreeSet<>(sims.keySet())) {
            var list = all.putArray(id);
            for (Release release : sims.getOrDefault(id, List.of())) {
                var one = list.addObject();
                one.put("version", release.version()).put("hash", release.hash());
                var ids = one.putArray("ids");
                new TreeSet<>(release.ids()).forEach(ids::add);
            }
        }
        try {
            return MAPPER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    void check(Findings findings, CompiledScenario compiled) {
        var ref = compiled.scenario().ref();
        var releases = sims.getOrDefault(ref.id(), List.of());
        for (Release release : releases) {
            if (release.version() == ref.version() && !release.hash().equals(ref.hash())) {
                findings.add(
                        "version",
                        "changed-release",
                        "version " + ref.version() + " was released and has changed since",
                        "give it version " + (latest(releases) + 1));
            }
        }
        if (ref.version() < latest(releases)) {
            findings.add(
                    "version",
                    "changed-release",
                    "version " + latest(releases) + " was released already",
                    "give it version " + (latest(releases) + 1) + " or that one");
        }
        Set<String> gone = new TreeSet<>();
        Set<String> before = Set.of();
        for (Release release : releases) {
            gone.addAll(before);
            gone.removeAll(release.ids());
            before = release.ids();
        }
        gone.retainAll(compiled.sources().ids());
        gone.forEach(
                id ->
                        findings.add(
                                id,
                                "recycled-id",
                                "the id '" + id + "' was released, taken out and is back",
                                "use an id that never was; old runs know the other one"));
    }

    private static int latest(List<Release> releases) {
        return releases.stream().mapToInt(Release::version).max().orElse(0);
    }
}
