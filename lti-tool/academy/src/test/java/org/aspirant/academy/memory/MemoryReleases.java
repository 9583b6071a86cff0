package org.aspirant.academy.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.release.Release;
import org.aspirant.academy.release.Releases;
import org.aspirant.academy.submission.SubmissionId;

final class MemoryReleases implements Releases {

    private final Table<SubmissionId, Release> releases;

    MemoryReleases(Memory memory) {
        releases = memory.table();
    }

    @Override
    public boolean add(Release release) {
        return releases.add(release.decision().submission(), release);
    }

    @Override
    public Optional<Release> of(ActivityKey place, SubjectId candidate) {
        return in(place).stream()
                .filter(release -> release.decision().candidate().equals(candidate))
                .findFirst();
    }

    @Override
    public List<Release> in(ActivityKey place) {
        return releases.where(release -> release.decision().place().equals(place)).stream()
                .sorted(
                        Comparator.comparing((Release release) -> release.decision().releasedAt())
                                .thenComparing(release -> release.decision().submission().value()))
                .toList();
    }
}
