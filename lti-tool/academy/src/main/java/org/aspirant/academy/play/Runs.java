package org.aspirant.academy.play;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;

/** Attempts and their logs. A log only grows, and of two moves with one number one is kept. */
public interface Runs {

    /**
     * Adds an attempt, under way.
     *
     * @return false, and nothing is added, if the person has an attempt of this kind and number at
     *     this activity already
     */
    boolean begin(Run run);

    Optional<Run> find(CourseKey course, RunId id);

    /** A person's attempts of this kind at an activity, by number. */
    List<Run> of(ActivityKey place, SubjectId subject, Run.Kind kind);

    /** Everybody's recorded attempts at an activity, by person and number. */
    List<Run> recorded(ActivityKey place);

    /** The attempt that a person has handed in for an activity. */
    Optional<RunId> handedIn(ActivityKey place, SubjectId subject);

    /**
     * Adds a move to the log.
     *
     * @return false, and nothing is added, if the log has a move of this number
     */
    boolean append(OrganizationId organization, RunId run, LoggedMove move);

    /** The log, by number. */
    List<LoggedMove> moves(OrganizationId organization, RunId run);

    /** Notes that a run has ended; does nothing if that is noted already. */
    void end(OrganizationId organization, RunId run, String ending, Instant at);

    /** Deletes a person's previews of an activity with their logs; recorded attempts stay. */
    void discardPreviews(ActivityKey place, SubjectId subject);
}
