package org.aspirant.academy.course.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.people.SubjectId;
import org.jspecify.annotations.Nullable;

/** A whole list as it came from the platform. */
public final class ClassList {

    private final Map<SubjectId, Entry> entries = new HashMap<>();
    private final Instant askedAt;

    /**
     * A list.
     *
     * @param entries everybody on it, nobody twice; at least one
     * @param askedAt when it was asked for: later launches know better
     */
    public ClassList(Collection<Entry> entries, Instant askedAt) {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a class list with nobody on it is none");
        }
        for (Entry entry : entries) {
            if (this.entries.put(entry.subject(), entry) != null) {
                throw new IllegalArgumentException("somebody is on the class list twice");
            }
        }
        this.askedAt = askedAt;
    }

    /**
     * Somebody on the list: {@code ACTIVE} or {@code SUSPENDED}, or {@code REMOVED} if it says so.
     */
    public record Entry(SubjectId subject, Set<CourseRole> roles, ListStatus status) {

        public Entry {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * The lines that this list adds to the former ones or changes in them.
     *
     * @param former everybody who was ever on a list of the course
     */
    public List<Listed> changes(Collection<Listed> former) {
        Map<SubjectId, Listed> known = new HashMap<>();
        former.forEach(line -> known.put(line.subject(), line));
        List<Listed> changed = new ArrayList<>();
        entries.values()
                .forEach(
                        entry -> {
                            Listed before = known.remove(entry.subject());
                            if (before == null
                                    || before.status() != entry.status()
                                    || !before.roles().equals(entry.roles())) {
                                changed.add(
                                        new Listed(
                                                entry.subject(),
                                                entry.roles(),
                                                entry.status(),
                                                since(before, entry.status())));
                            }
                        });
        known.values().stream()
                .filter(missing -> missing.status() != ListStatus.REMOVED)
                .map(
                        missing ->
                                new Listed(
                                        missing.subject(),
                                        missing.roles(),
                                        ListStatus.REMOVED,
                                        askedAt))
                .forEach(changed::add);
        return changed;
    }

    private Instant since(@Nullable Listed before, ListStatus status) {
        return before != null && before.status() == status ? before.since() : askedAt;
    }
}
