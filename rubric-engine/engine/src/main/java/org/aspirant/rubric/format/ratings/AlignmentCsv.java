package org.aspirant.rubric.format.ratings;

import static org.aspirant.rubric.format.Findings.quoted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aspirant.rubric.criteria.Criterion;
import org.aspirant.rubric.criteria.Rubric;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Problem;
import org.aspirant.rubric.framework.Competency;
import org.aspirant.rubric.framework.Framework;
import org.jspecify.annotations.Nullable;

/**
 * Which competency each criterion of some rubrics gives evidence of, as CSV: {@code
 * criterion,competency}. A criterion goes by its title or its id, or by {@code rubric/criterion}
 * where several rubrics have one of that name.
 */
public final class AlignmentCsv {

    private static final String CRITERION = "criterion";
    private static final String COMPETENCY = "competency";

    private final List<Rubric> rubrics;
    private final @Nullable Framework framework;
    private final Map<String, String> competencies = new LinkedHashMap<>();

    private AlignmentCsv(List<Rubric> rubrics, @Nullable Framework framework) {
        this.rubrics = rubrics;
        this.framework = framework;
    }

    /**
     * Reads a file.
     *
     * @param file the name that problems carry
     * @param rubrics whose criteria are meant
     * @param framework whose competencies are meant, each criterion for one of them; null: any word
     *     is taken for a competency, and criteria may be left out
     * @return the competency of each {@code rubric/criterion}, by ids; or up to about a hundred
     *     problems
     */
    public static CompileOutcome<Map<String, String>> read(
            String file, String text, List<Rubric> rubrics, @Nullable Framework framework) {
        var alignment = new AlignmentCsv(rubrics, framework);
        var outcome =
                SmallCsv.read(
                        file,
                        text,
                        List.of(CRITERION, COMPETENCY),
                        List.of(CRITERION),
                        alignment.competencies,
                        alignment::take);
        List<Problem> missing = alignment.missing(file);
        return outcome instanceof Compiled && !missing.isEmpty() ? new Refused<>(missing) : outcome;
    }

    private void take(SmallCsv.Row row) {
        String name = row.text(CRITERION);
        List<String> meant = new ArrayList<>();
        for (Rubric rubric : rubrics) {
            for (Criterion criterion : rubric.criteria()) {
                String path = path(rubric, criterion);
                if (Stream.of(path, criterion.id(), criterion.title()).anyMatch(name::equals)) {
                    meant.add(path);
                }
            }
        }
        if (meant.isEmpty()) {
            row.problem(
                    CRITERION,
                    "there is no criterion " + quoted(name),
                    "give one of " + joined(paths().map(AlignmentCsv::lastPart)));
        } else if (meant.size() > 1) {
            row.problem(
                    CRITERION,
                    "several criteria are called " + quoted(name),
                    "give one of " + joined(meant.stream()));
        } else {
            align(row, meant.get(0));
        }
    }

    private void align(SmallCsv.Row row, String criterion) {
        String competency = row.text(COMPETENCY);
        if (framework != null && framework.competency(competency).isEmpty()) {
            row.problem(
                    COMPETENCY,
                    "framework " + framework.id() + " has no competency " + quoted(competency),
                    "give one of " + joined(framework.competencies().map(Competency::id)));
        } else if (competencies.putIfAbsent(criterion, competency) != null) {
            row.problem(
                    CRITERION,
                    "an earlier row has the same criterion by another name",
                    "give each once");
        }
    }

    private List<Problem> missing(String file) {
        return framework == null
                ? List.of()
                : paths().filter(path -> !competencies.containsKey(path))
                        .map(
                                path ->
                                        new Problem(
                                                file,
                                                0,
                                                0,
                                                "there is no row for criterion " + quoted(path),
                                                "give each criterion a competency of "
                                                        + framework.id()))
                        .toList();
    }

    private Stream<String> paths() {
        return rubrics.stream().flatMap(r -> r.criteria().stream().map(c -> path(r, c)));
    }

    /** How a criterion is named among those of several rubrics. */
    public static String path(Rubric rubric, Criterion criterion) {
        return rubric.id() + "/" + criterion.id();
    }

    private static String lastPart(String path) {
        return path.substring(path.indexOf('/') + 1);
    }

    private static String joined(Stream<String> names) {
        return names.distinct().collect(Collectors.joining(", "));
    }
}
