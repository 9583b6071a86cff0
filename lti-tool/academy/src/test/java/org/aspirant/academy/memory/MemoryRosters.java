package org.aspirant.academy.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.course.roster.Listed;
import org.aspirant.academy.course.roster.Rosters;
import org.aspirant.academy.people.SubjectId;

final class MemoryRosters implements Rosters {

    private record Key(CourseKey course, SubjectId subject) {}

    private record Line(CourseKey course, Listed listed) {}

    private final Table<Key, Line> lines;

    MemoryRosters(Memory memory) {
        lines = memory.table();
    }

    @Override
    public List<Listed> all(CourseKey course) {
        return lines.where(line -> line.course().equals(course)).stream()
                .map(Line::listed)
                .sorted(Comparator.comparing(listed -> listed.subject().value()))
                .toList();
    }

    @Override
    public void keep(CourseKey course, Collection<Listed> changed) {
        changed.forEach(
                listed -> lines.put(new Key(course, listed.subject()), new Line(course, listed)));
    }
}
