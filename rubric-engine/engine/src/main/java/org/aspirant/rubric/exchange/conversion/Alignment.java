package org.aspirant.rubric.exchange.conversion;

import java.util.List;
import java.util.Map;
import org.aspirant.rubric.criteria.Criterion;
import org.aspirant.rubric.criteria.Rubric;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.Imported;
import org.aspirant.rubric.exchange.Unsaid;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Problem;
import org.aspirant.rubric.format.ratings.AlignmentCsv;
import org.aspirant.rubric.framework.Framework;
import org.jspecify.annotations.Nullable;

/** Gives criteria that came without a competency the one that somebody names for them. */
public final class Alignment {

    private Alignment() {}

    /**
     * The same documents with competencies.
     *
     * @param file the name that problems of the alignment carry
     * @param text CSV, {@code criterion,competency}
     * @param framework that the rubrics are to be of, and all criteria with them; null: rubrics
     *     stay of the framework that they name
     */
    public static CompileOutcome<Imported> of(
            Imported imported, String file, String text, @Nullable Framework framework) {
        Bundle bundle = imported.bundle();
        var read = AlignmentCsv.read(file, text, bundle.rubrics(), framework);
        if (read instanceof Refused<Map<String, String>> refused) {
            return new Refused<>(refused.problems());
        }
        var competencies = ((Compiled<Map<String, String>>) read).model();
        List<Rubric> rubrics =
                bundle.rubrics().stream()
                        .map(rubric -> aligned(rubric, competencies, framework))
                        .toList();
        var changed = new Bundle(bundle.frameworks(), rubrics, bundle.plans(), bundle.carried());
        var compiled = Bundle.compile(file, changed.json());
        return compiled instanceof Refused<Bundle> refused
                ? new Refused<>(refused.problems())
                : new Compiled<>(
                        new Imported(
                                ((Compiled<Bundle>) compiled).model(), notes(imported, rubrics)));
    }

    private static Rubric aligned(
            Rubric rubric, Map<String, String> competencies, @Nullable Framework framework) {
        return new Rubric(
                rubric.id(),
                rubric.version(),
                rubric.title(),
                framework == null ? rubric.framework() : framework.id(),
                rubric.about(),
                rubric.criteria().stream()
                        .map(
                                c ->
                                        new Criterion(
                                                c.id(),
                                                competencies.getOrDefault(
                                                        AlignmentCsv.path(rubric, c),
                                                        c.competency()),
                                                c.title(),
                                                c.question(),
                                                c.levels()))
                        .toList());
    }

    /** That competencies are missing is no longer said once none is. */
    private static List<Problem> notes(Imported imported, List<Rubric> rubrics) {
        boolean done =
                rubrics.stream()
                        .flatMap(rubric -> rubric.criteria().stream())
                        .noneMatch(c -> c.competency().equals(Unsaid.COMPETENCY));
        return imported.notes().stream()
                .filter(note -> !done || !note.right().equals(Unsaid.NAME_COMPETENCY))
                .toList();
    }
}
