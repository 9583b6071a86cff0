package org.aspirant.rubric.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aspirant.rubric.plan.Scale;
import org.aspirant.rubric.plan.Scale.Level;

/** Finds what is different between the levels of one criterion in two versions. */
final class ComparingLevels {

    private ComparingLevels() {}

    static List<Change> changes(String where, Scale old, Scale revised) {
        List<Change> changes = new ArrayList<>();
        for (Level level : old.levels()) {
            var now = successor(level, old, revised);
            if (now.isEmpty()) {
                changes.add(new Change(ChangeKind.LEVEL_REMOVED, where, words(level), ""));
                continue;
            }
            if (!now.get().id().equals(level.id())) {
                changes.add(
                        new Change(
                                ChangeKind.LEVEL_RENAMED, where, words(level), words(now.get())));
            }
            if (!now.get().value().equals(level.value())) {
                changes.add(
                        new Change(ChangeKind.LEVEL_VALUE, where, words(level), words(now.get())));
            }
            if (now.get().absence() != level.absence()) {
                changes.add(
                        new Change(
                                ChangeKind.LEVEL_ABSENCE, where, words(level), words(now.get())));
            }
        }
        for (Level level : revised.levels()) {
            boolean known =
                    old.levels().stream()
                            .flatMap(each -> successor(each, old, revised).stream())
                            .anyMatch(level::equals);
            if (!known) {
                changes.add(new Change(ChangeKind.LEVEL_ADDED, where, "", words(level)));
            }
        }
        return changes;
    }

    /**
     * The level that ratings at this one are at now: the one with its id, or else a new one of the
     * same value that stands in its place.
     */
    static Optional<Level> successor(Level level, Scale old, Scale revised) {
        return revised.level(level.id())
                .or(
                        () ->
                                revised.levels().stream()
                                        .filter(other -> other.value().equals(level.value()))
                                        .filter(other -> other.absence() == level.absence())
                                        .filter(other -> old.level(other.id()).isEmpty())
                                        .findFirst());
    }

    private static String words(Level level) {
        return level.id() + ", worth " + level.value() + (level.absence() ? ", absence" : "");
    }
}
