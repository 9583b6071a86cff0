package org.aspirant.academy.release;

import java.util.List;
import java.util.Optional;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.SubjectId;

/** What was released: one a submission, never changed. */
public interface Releases {

    /**
     * Adds a release.
     *
     * @return false, and nothing is added, if the submission has one
     */
    boolean add(Release release);

    Optional<Release> of(ActivityKey place, SubjectId candidate);

    /** By time of release, then submission. */
    List<Release> in(ActivityKey place);
}
