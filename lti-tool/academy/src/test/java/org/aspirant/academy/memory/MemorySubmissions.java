package org.aspirant.academy.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.submission.Submission;
import org.aspirant.academy.submission.SubmissionId;
import org.aspirant.academy.submission.Submissions;

final class MemorySubmissions implements Submissions {

    private record Key(ActivityKey place, SubjectId candidate) {}

    private final Table<Key, Submission> submissions;

    MemorySubmissions(Memory memory) {
        submissions = memory.table();
    }

    @Override
    public boolean add(Submission submission) {
        return submissions.add(new Key(submission.place(), submission.candidate()), submission);
    }

    @Override
    public Optional<Submission> find(CourseKey course, SubmissionId id) {
        return submissions
                .where(
                        submission ->
                                submission.id().equals(id)
                                        && submission.place().courseKey().equals(course))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Submission> lock(CourseKey course, SubmissionId id) {
        return find(course, id);
    }

    @Override
    public Optional<Submission> of(ActivityKey place, SubjectId candidate) {
        return submissions.find(new Key(place, candidate));
    }

    @Override
    public List<Submission> in(ActivityKey place) {
        return submissions.where(submission -> submission.place().equals(place)).stream()
                .sorted(
                        Comparator.comparing(Submission::submittedAt)
                                .thenComparing(submission -> submission.id().value()))
                .toList();
    }
}
