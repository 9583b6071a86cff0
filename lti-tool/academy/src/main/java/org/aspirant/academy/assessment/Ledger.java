package org.aspirant.academy.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.submission.SubmissionId;

/** Ratings and the decisions made from them; both are added and never changed. */
public interface Ledger {

    /**
     * Adds rating events.
     *
     * @throws IllegalStateException if the submission has an event of one of these numbers
     */
    void append(OrganizationId organization, SubmissionId submission, List<LedgerEvent> events);

    /** By number. */
    List<LedgerEvent> events(OrganizationId organization, SubmissionId submission);

    /**
     * Adds a decision.
     *
     * @throws IllegalStateException if the submission has a decision of this number
     */
    void record(OrganizationId organization, SubmissionId submission, DecisionRecord decision);

    /** The newest decision of a submission. */
    Optional<DecisionRecord> decision(OrganizationId organization, SubmissionId submission);

    /** The newest decision of each submission of an activity that has any. */
    Map<SubmissionId, DecisionRecord> decisions(ActivityKey place);
}
