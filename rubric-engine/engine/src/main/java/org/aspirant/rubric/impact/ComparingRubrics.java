package org.aspirant.rubric.impact;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.criteria.Criterion;
import org.aspirant.rubric.criteria.Level;
import org.aspirant.rubric.criteria.Rubric;
import org.aspirant.rubric.plan.Scale;

/** Finds what is different between two versions of a rubric. */
public final class ComparingRubrics {

    private final List<Change> changes = new ArrayList<>();

    private ComparingRubrics() {}

    /** All that is different; of another rubric, only that it is another. */
    public static List<Change> changes(Rubric old, Rubric revised) {
        var comparing = new ComparingRubrics();
        if (old.id().equals(revised.id())) {
            comparing.compare(old, revised);
        } else {
            comparing.changes.add(new Change(ChangeKind.REPLACED, "", old.id(), revised.id()));
        }
        return List.copyOf(comparing.changes);
    }

    private void compare(Rubric old, Rubric revised) {
        words(ChangeKind.WORDS, "", old.title(), revised.title());
        words(ChangeKind.WORDS, "", old.about(), revised.about());
        words(ChangeKind.FRAMEWORK, "", old.framework(), revised.framework());
        for (Criterion criterion : old.criteria()) {
            revised.criterion(criterion.id())
                    .ifPresentOrElse(
                            now -> compare(criterion, now),
                            () ->
                                    words(
                                            ChangeKind.CRITERION_REMOVED,
                                            criterion.id(),
                                            criterion.id(),
                                            ""));
        }
        for (Criterion criterion : revised.criteria()) {
            if (old.criterion(criterion.id()).isEmpty()) {
                words(ChangeKind.CRITERION_ADDED, criterion.id(), "", criterion.id());
            }
        }
    }

    private void compare(Criterion old, Criterion revised) {
        String where = old.id();
        words(ChangeKind.WORDS, where, old.title(), revised.title());
        words(ChangeKind.WORDS, where, old.question(), revised.question());
        words(ChangeKind.COMPETENCY, where, old.competency(), revised.competency());
        Scale before = scale(old);
        Scale after = scale(revised);
        changes.addAll(ComparingLevels.changes(where, before, after));
        for (Level level : old.levels()) {
            before.level(level.id())
                    .flatMap(each -> ComparingLevels.successor(each, before, after))
                    .flatMap(each -> revised.level(each.id()))
                    .ifPresent(now -> words(where, level, now));
        }
    }

    private void words(String where, Level old, Level revised) {
        words(ChangeKind.DESCRIPTOR, where, old.descriptor(), revised.descriptor());
        words(ChangeKind.WORDS, where, old.title(), revised.title());
        words(
                ChangeKind.WORDS,
                where,
                String.valueOf(old.sample()),
                String.valueOf(revised.sample()));
    }

    private static Scale scale(Criterion criterion) {
        return new Scale(
                criterion.levels().stream()
                        .map(level -> new Scale.Level(level.id(), level.value(), level.absence()))
                        .toList());
    }

    private void words(ChangeKind kind, String where, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(kind, where, before, after));
        }
    }
}
