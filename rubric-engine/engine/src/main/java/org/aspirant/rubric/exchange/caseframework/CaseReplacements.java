package org.aspirant.rubric.exchange.caseframework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.Notes;
import org.aspirant.rubric.exchange.caseframework.members.Identities;
import org.aspirant.rubric.exchange.caseframework.reading.PackageReading;
import org.aspirant.rubric.format.Findings;
import org.aspirant.rubric.framework.Competency;
import org.aspirant.rubric.framework.Framework;
import org.aspirant.rubric.growth.VersionedCompetency;

/**
 * What the {@code replacedBy} of packages say about competencies: the origin was replaced by the
 * destination. An item is known by its identifier, which a later version of a framework may keep;
 * the destination is meant as the latest framework has it.
 *
 * @see <a href="https://www.imsglobal.org/spec/case/v1p1">1EdTech, Competencies and Academic
 *     Standards Exchange 1.1, CFAssociation, associationType</a>
 */
public final class CaseReplacements {

    private static final String REPLACED_BY = "replacedBy";

    private final Map<String, List<VersionedCompetency>> competencies = new HashMap<>();
    private final Map<VersionedCompetency, Set<VersionedCompetency>> replaced =
            new LinkedHashMap<>();

    private CaseReplacements() {}

    /**
     * All replacements between competencies that are there.
     *
     * @param bundles frameworks from the oldest to the latest, those that came from a package with
     *     what they carry
     * @return for each competency what it was replaced by, usually one
     */
    public static Map<VersionedCompetency, Set<VersionedCompetency>> of(List<Bundle> bundles) {
        var replacements = new CaseReplacements();
        bundles.forEach(replacements::know);
        bundles.forEach(replacements::follow);
        return replacements.replaced;
    }

    private static JsonNode carried(Bundle bundle) {
        JsonNode carried = bundle.carried().get(CaseReader.FORMAT);
        return carried == null ? Bundle.draft() : carried;
    }

    private void know(Bundle bundle) {
        var identities = new Identities();
        if (carried(bundle) instanceof ObjectNode content && content.has("CFDocument")) {
            var reading =
                    new PackageReading(content, new Notes("carried"), new Findings("carried"));
            reading.read();
            identities = reading.identities();
        }
        for (Framework framework : bundle.frameworks()) {
            for (Competency competency : framework.competencies().toList()) {
                String key = Identities.statement(framework.id(), competency.id());
                competencies
                        .computeIfAbsent(identities.of(key), any -> new ArrayList<>())
                        .add(
                                new VersionedCompetency(
                                        framework.id(), framework.version(), competency.id()));
            }
        }
    }

    private void follow(Bundle bundle) {
        for (JsonNode association : carried(bundle).path("CFAssociations")) {
            List<VersionedCompetency> to = known(association, "destinationNodeURI");
            if (association.path("associationType").asText().equals(REPLACED_BY) && !to.isEmpty()) {
                VersionedCompetency latest = to.get(to.size() - 1);
                for (VersionedCompetency from : known(association, "originNodeURI")) {
                    if (!from.equals(latest)) {
                        replaced.computeIfAbsent(from, any -> new LinkedHashSet<>()).add(latest);
                    }
                }
            }
        }
    }

    private List<VersionedCompetency> known(JsonNode association, String end) {
        String identifier = association.path(end).path("identifier").asText();
        return competencies.getOrDefault(identifier, List.of());
    }
}
