package org.aspirant.rubric.framework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aspirant.rubric.canonical.CanonicalJson;
import org.aspirant.rubric.canonical.ContentHash;
import org.aspirant.rubric.canonical.JsonObject;

/**
 * A district's leadership framework, in one version: its theory of action and the competencies and
 * dispositions that serve it.
 *
 * @param id never reused
 * @param version from 1; a changed framework is a new version
 * @param profile the id of the profile of the district whose framework this is
 * @param standards what crosswalks may lead to
 */
public record Framework(
        String id,
        int version,
        String title,
        String profile,
        TheoryOfAction theoryOfAction,
        List<Standards> standards,
        List<Domain> domains,
        List<Disposition> dispositions) {

    public Framework {
        standards = List.copyOf(standards);
        domains = List.copyOf(domains);
        dispositions = List.copyOf(dispositions);
    }

    /** All competencies, domain by domain. */
    public Stream<Competency> competencies() {
        return domains.stream().flatMap(domain -> domain.competencies().stream());
    }

    public Optional<Competency> competency(String id) {
        return competencies().filter(competency -> competency.id().equals(id)).findFirst();
    }

    /**
     * The competencies that a crosswalk ties to an element of published standards, whatever the
     * strength of the match.
     */
    public List<Competency> answeringTo(String standards, String code) {
        return competencies()
                .filter(
                        competency ->
                                competency.statement().crosswalks().stream()
                                        .anyMatch(
                                                crosswalk ->
                                                        crosswalk.standards().equals(standards)
                                                                && code.equals(crosswalk.code())))
                .toList();
    }

    /** The document that compiles to this framework again, and that is hashed. */
    public String canonicalJson() {
        return CanonicalJson.of(json());
    }

    public ContentHash hash() {
        return ContentHash.of(json());
    }

    private JsonObject json() {
        return new JsonObject()
                .with("schema", "framework/1")
                .with("id", id)
                .with("version", version)
                .with("title", title)
                .with("profile", profile)
                .with("theoryOfAction", theoryOfAction.json())
                .with("standards", standards.stream().map(Standards::json).toList())
                .with("domains", domains.stream().map(Domain::json).toList())
                .with("dispositions", dispositions.stream().map(Disposition::json).toList());
    }
}
