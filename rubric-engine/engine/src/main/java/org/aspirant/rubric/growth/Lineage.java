package org.aspirant.rubric.growth;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aspirant.rubric.framework.Competency;
import org.aspirant.rubric.framework.Crosswalk;
import org.aspirant.rubric.framework.Crosswalk.Match;
import org.aspirant.rubric.framework.Framework;
import org.aspirant.rubric.framework.Standards;

/**
 * What the competencies of older frameworks have become in the latest one.
 *
 * <p>A replacement that somebody stated comes first. Without one, two competencies are the same if
 * both have an exact crosswalk to the same element of the same edition of published standards, and
 * no other competency of the latest framework has. A shared id says nothing: ids are unique in a
 * version only.
 */
public final class Lineage {

    private final Framework latest;
    private final List<Framework> frameworks;
    private final Map<VersionedCompetency, Set<VersionedCompetency>> replaced;

    /** What became of a competency. */
    public sealed interface Traced {

        /** It lives on under this id of the latest framework. */
        record As(String competency) implements Traced {}

        /**
         * Nothing says what became of it.
         *
         * @param detail what is wrong, with the names of what is
         */
        record Refused(LineageFault fault, String detail) implements Traced {}
    }

    /**
     * A lineage.
     *
     * @param latest what all scores are counted for
     * @param earlier other versions, other frameworks
     * @param replaced from older to newer, one step or several; what was replaced by several is
     *     refused when a score meets it
     */
    public Lineage(
            Framework latest,
            List<Framework> earlier,
            Map<VersionedCompetency, Set<VersionedCompetency>> replaced) {
        this.latest = latest;
        this.frameworks = Stream.concat(Stream.of(latest), earlier.stream()).toList();
        this.replaced = Map.copyOf(replaced);
    }

    /** The competency of the latest framework that a score counts for. */
    public Traced trace(VersionedCompetency from) {
        Set<VersionedCompetency> seen = new HashSet<>();
        VersionedCompetency at = from;
        while (!replaced.getOrDefault(at, Set.of()).isEmpty()) {
            if (!seen.add(at)) {
                return new Traced.Refused(
                        LineageFault.REPLACED_IN_A_CIRCLE, from + " is replaced by itself");
            }
            Set<VersionedCompetency> successors = replaced.getOrDefault(at, Set.of());
            if (successors.size() > 1) {
                return new Traced.Refused(
                        LineageFault.SEVERAL_SUCCESSORS,
                        at
                                + " is replaced by "
                                + successors.stream()
                                        .map(VersionedCompetency::toString)
                                        .sorted()
                                        .collect(Collectors.joining(" and ")));
            }
            at = successors.iterator().next();
        }
        VersionedCompetency last = at;
        return framework(last)
                .map(framework -> trace(last, framework))
                .orElseGet(
                        () ->
                                new Traced.Refused(
                                        LineageFault.UNKNOWN_FRAMEWORK,
                                        "the framework of " + last + " is not there"));
    }

    private Traced trace(VersionedCompetency at, Framework framework) {
        var competency = framework.competency(at.competency());
        if (competency.isEmpty()) {
            return new Traced.Refused(
                    LineageFault.UNKNOWN_COMPETENCY, "there is no competency " + at);
        }
        return framework.equals(latest)
                ? new Traced.As(at.competency())
                : byCrosswalk(at, framework, competency.get());
    }

    private Traced byCrosswalk(VersionedCompetency at, Framework framework, Competency old) {
        var exact =
                latest.competencies()
                        .filter(candidate -> isTied(framework, old, candidate, true))
                        .toList();
        if (exact.size() == 1) {
            return new Traced.As(exact.get(0).id());
        }
        String target = latest.id() + "/" + latest.version();
        if (exact.size() > 1) {
            return new Traced.Refused(
                    LineageFault.SEVERAL_SUCCESSORS,
                    at
                            + " answers to the same elements as "
                            + String.join(", ", exact.stream().map(Competency::id).toList())
                            + " of "
                            + target);
        }
        return latest.competencies().anyMatch(each -> isTied(framework, old, each, false))
                ? new Traced.Refused(
                        LineageFault.PARTLY_CONNECTED,
                        at + " has no exact match in " + target + ", only a partial one")
                : new Traced.Refused(
                        LineageFault.NOT_CONNECTED, "nothing ties " + at + " to " + target);
    }

    private boolean isTied(Framework framework, Competency old, Competency other, boolean exact) {
        return old.statement().crosswalks().stream()
                .filter(crosswalk -> counts(crosswalk, exact))
                .anyMatch(
                        crosswalk ->
                                other.statement().crosswalks().stream()
                                        .filter(candidate -> counts(candidate, exact))
                                        .anyMatch(c -> isSame(framework, crosswalk, c)));
    }

    private static boolean counts(Crosswalk crosswalk, boolean exact) {
        return exact ? crosswalk.match() == Match.EXACT : crosswalk.match() != Match.NONE;
    }

    private boolean isSame(Framework framework, Crosswalk one, Crosswalk other) {
        return one.standards().equals(other.standards())
                && String.valueOf(one.code()).equals(other.code())
                && edition(framework, one).equals(edition(latest, other));
    }

    private static Optional<String> edition(Framework framework, Crosswalk crosswalk) {
        return framework.standards().stream()
                .filter(standards -> standards.id().equals(crosswalk.standards()))
                .map(Standards::edition)
                .findFirst();
    }

    private Optional<Framework> framework(VersionedCompetency of) {
        return frameworks.stream()
                .filter(f -> f.id().equals(of.framework()) && f.version() == of.version())
                .findFirst();
    }
}
