package org.aspirant.rubric.exchange.caseframework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.Notes;
import org.aspirant.rubric.exchange.Unsaid;
import org.aspirant.rubric.exchange.caseframework.members.Identities;
import org.aspirant.rubric.exchange.caseframework.reading.PackageReading;
import org.aspirant.rubric.format.Findings;

/**
 * The addresses that the CASE objects of our documents have: those of the package that a bundle
 * carries, and for the rest those that {@link CaseWriter} makes.
 */
public final class CaseAddresses {

    private final Identities identities;
    private final JsonNode carried;

    private CaseAddresses(Identities identities, JsonNode carried) {
        this.identities = identities;
        this.carried = carried;
    }

    /** The addresses of what is in a bundle. */
    public static CaseAddresses of(Bundle bundle) {
        if (!(bundle.carried().get(CaseReader.FORMAT) instanceof ObjectNode carried)) {
            return new CaseAddresses(new Identities(), MissingNode.getInstance());
        }
        var reading = new PackageReading(carried, new Notes("carried"), new Findings("carried"));
        reading.read();
        return new CaseAddresses(reading.identities(), carried);
    }

    /** Empty for a competency that stands for none. */
    public Optional<String> competency(String framework, String id) {
        String key = Identities.statement(framework, id);
        boolean none = id.equals(Unsaid.COMPETENCY) || identities.of(key).isEmpty();
        return none ? Optional.empty() : Optional.of(address(key));
    }

    public String rubric(String id) {
        return address(Identities.rubric(id));
    }

    public String criterion(String rubric, String id) {
        return address(Identities.criterion(rubric, id));
    }

    public String level(String rubric, String criterion, String id) {
        return address(Identities.level(rubric, criterion, id));
    }

    private String address(String key) {
        String identifier = identities.of(key);
        for (JsonNode parent : carried.findParents("identifier")) {
            if (parent.path("identifier").asText().equals(identifier) && parent.has("uri")) {
                return parent.path("uri").asText();
            }
        }
        return "urn:uuid:" + identifier;
    }
}
