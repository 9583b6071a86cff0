package org.aspirant.rubric.exchange.caseframework.rendering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.TreeMap;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.JsonText;
import org.aspirant.rubric.exchange.caseframework.members.CaseClass;
import org.aspirant.rubric.exchange.caseframework.members.Extension;
import org.aspirant.rubric.exchange.caseframework.members.Identities;
import org.aspirant.rubric.framework.Framework;

/** Writes our documents as a package in strict form. */
public final class PackageRendering {

    /** What the format is called, also in {@link Bundle#carried}. */
    public static final String FORMAT = "case";

    /** When documents that carry no date were last changed: long ago, the same for everybody. */
    public static final String UNDATED = "1970-01-01T00:00:00Z";

    private final Bundle bundle;
    private final CaseNodes nodes;
    private final ObjectNode content = JsonNodeFactory.instance.objectNode();

    private PackageRendering(Bundle bundle, CaseNodes nodes) {
        this.bundle = bundle;
        this.nodes = nodes;
    }

    /**
     * Writes a bundle.
     *
     * @param bundle at most one framework
     * @param changed what stands as {@code lastChangeDateTime}
     */
    public static ObjectNode of(Bundle bundle, Identities identities, String changed) {
        var rendering = new PackageRendering(bundle, new CaseNodes(identities, changed));
        rendering.render();
        return (ObjectNode) JsonText.plain(rendering.content);
    }

    /** The id of the framework of a bundle, which may not have the framework itself. */
    static String frameworkId(Bundle bundle) {
        return bundle.frameworks().stream()
                .map(Framework::id)
                .findFirst()
                .or(() -> bundle.rubrics().stream().map(rubric -> rubric.framework()).findFirst())
                .or(() -> bundle.plans().stream().map(plan -> plan.basis().framework()).findFirst())
                .orElseThrow();
    }

    private void render() {
        Optional<Framework> framework = bundle.frameworks().stream().findFirst();
        String id = frameworkId(bundle);
        ObjectNode document =
                nodes.object(content.putObject("CFDocument"), Identities.framework(id));
        document.put("caseVersion", "1.1");
        document.put("creator", framework.map(Framework::profile).orElse("unknown"));
        document.put("title", framework.map(Framework::title).orElse(id));
        Extension.in(document, CaseClass.DOCUMENT).put("id", id);
        ArrayNode items = content.putArray("CFItems");
        ArrayNode associations = content.putArray("CFAssociations");
        framework.ifPresent(
                one -> new FrameworkRendering(one, nodes, items, associations).render(document));
        ArrayNode rubrics = content.putArray("CFRubrics");
        var rendering = new RubricRendering(bundle, nodes, id);
        bundle.rubrics().forEach(rubric -> rendering.render(rubric, rubrics.addObject()));
        renderOurs();
    }

    private void renderOurs() {
        var carried = new TreeMap<String, JsonNode>(bundle.carried());
        carried.remove(FORMAT);
        if (!bundle.plans().isEmpty()) {
            ArrayNode plans = Extension.in(content, CaseClass.PACKAGE).putArray("plans");
            bundle.plans().forEach(plan -> plans.add(JsonText.parse(plan.canonicalJson())));
        }
        if (!carried.isEmpty()) {
            ObjectNode all = Extension.in(content, CaseClass.PACKAGE).putObject("carried");
            carried.forEach(all::set);
        }
    }
}
