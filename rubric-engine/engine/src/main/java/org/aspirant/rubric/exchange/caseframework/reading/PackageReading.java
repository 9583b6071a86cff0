package org.aspirant.rubric.exchange.caseframework.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.DocumentIds;
import org.aspirant.rubric.exchange.Notes;
import org.aspirant.rubric.exchange.caseframework.members.Extension;
import org.aspirant.rubric.exchange.caseframework.members.Identities;
import org.aspirant.rubric.format.Findings;

/** Our documents out of a package in strict form. */
public final class PackageReading {

    private static final String UNALIGNED = "unaligned";

    private final JsonNode content;
    private final Notes notes;
    private final Findings findings;
    private final Identities identities = new Identities();

    public PackageReading(JsonNode content, Notes notes, Findings findings) {
        this.content = content;
        this.notes = notes;
        this.findings = findings;
    }

    /** The CASE identifiers of the documents that {@link #read} has given. */
    public Identities identities() {
        return identities;
    }

    /** The documents, to be compiled as a {@link Bundle}; findings say what is against that. */
    public ObjectNode read() {
        findings.unique(content.path("CFItems"), "identifier", "item");
        findings.unique(content.path("CFAssociations"), "identifier", "association");
        findings.unique(content.path("CFRubrics"), "identifier", "rubric");
        ObjectNode draft = Bundle.draft();
        ItemTree tree = ItemTree.of(content);
        tree.cycle()
                .ifPresent(
                        cycle ->
                                findings.add(
                                        tree.items().getOrDefault(cycle.get(0), content),
                                        "items are under each other in a circle: "
                                                + cycle.stream()
                                                        .map(tree::name)
                                                        .collect(Collectors.joining(" → ")),
                                        "take out one isChildOf of them"));
        if (findings.none()) {
            documents(draft, tree);
        }
        return draft;
    }

    private void documents(ObjectNode draft, ItemTree tree) {
        for (JsonNode item : tree.underSeveral()) {
            notes.add(
                    item,
                    "CFItem is under several others",
                    "taken under the first; the rest is carried along");
        }
        String framework = FrameworkReading.id(content);
        Function<JsonNode, String> competencies = new Unfollowed()::competency;
        if (!tree.items().isEmpty()) {
            var reading = new FrameworkReading(content, tree, identities, notes);
            Bundle.list(draft, "frameworks").add(reading.read());
            competencies = criterion -> reading.competency(criterion.path("CFItemURI"));
        }
        JsonNode ours = Extension.of(content);
        var rubrics = new RubricReading(framework, competencies, identities, notes, findings);
        draft.set(
                "rubrics", rubrics.read(content.path("CFRubrics"), !ours.path("plans").isEmpty()));
        Bundle.list(draft, "plans").addAll(Bundle.list(ours(ours), "plans"));
        if (ours.path("carried").isObject()) {
            draft.set("carried", ours.path("carried"));
        }
        if (findings.none() && Bundle.isEmpty(draft)) {
            findings.add(
                    content,
                    "there is nothing in it that a framework or a rubric could be made of",
                    "give a package with CFItems, or with CFRubrics whose criteria have levels");
        }
    }

    private static ObjectNode ours(JsonNode ours) {
        return ours.path("plans").isArray() ? (ObjectNode) ours : Bundle.draft();
    }

    /** Where there is no framework to look a competency up in. */
    private final class Unfollowed {

        private final DocumentIds ids = new DocumentIds();
        private final Map<String, String> named = new HashMap<>();

        String competency(JsonNode criterion) {
            String own = Extension.of(criterion).path("competency").asText();
            if (DocumentIds.isId(own)) {
                return own;
            }
            JsonNode link = criterion.path("CFItemURI");
            String identifier = link.path("identifier").asText();
            String id =
                    named.computeIfAbsent(
                            identifier,
                            any -> ids.fresh(link.path("title").asText(UNALIGNED), UNALIGNED));
            identities.standIn(Identities.statement(FrameworkReading.id(content), id), identifier);
            return id;
        }
    }
}
