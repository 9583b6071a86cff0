package org.aspirant.academy.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.submission.SubmissionId;
import org.jspecify.annotations.Nullable;

/** Sheets and the drafts on them. A sheet that is closed stays closed. */
public interface Sheets {

    /**
     * Adds an open sheet.
     *
     * @return false, and nothing is added, if this assessor has or had a sheet of this role for the
     *     submission
     */
    boolean add(RatingSheet sheet);

    Optional<RatingSheet> find(CourseKey course, SheetId id);

    /** By time of assignment, then id. */
    List<RatingSheet> of(OrganizationId organization, SubmissionId submission);

    /** An assessor's sheets in a course, by time of assignment, then id. */
    List<RatingSheet> ofAssessor(CourseKey course, SubjectId assessor);

    /** Every sheet of an activity, by time of assignment, then id. */
    List<RatingSheet> in(ActivityKey place);

    /**
     * Closes an open sheet.
     *
     * @param state submitted or handed back
     * @param reason for a sheet that is handed back, null otherwise
     * @return false, and nothing changes, if it is not open
     */
    boolean close(
            OrganizationId organization,
            SheetId id,
            RatingSheet.State state,
            Instant at,
            RatingSheet.@Nullable HandBack reason);

    /** Keeps a draft in place of the one of the same task and criterion. */
    void save(OrganizationId organization, SheetId sheet, DraftRating draft);

    /** The drafts of a sheet, by task and criterion; they stay when the sheet is closed. */
    List<DraftRating> drafts(OrganizationId organization, SheetId sheet);
}
