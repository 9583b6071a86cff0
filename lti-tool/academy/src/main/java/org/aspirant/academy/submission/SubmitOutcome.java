package org.aspirant.academy.submission;

/** What became of handing in. */
public sealed interface SubmitOutcome {

    /** The attempt is handed in, once however often it was sent. */
    record Submitted(Submission submission) implements SubmitOutcome {}

    /**
     * Nothing changed.
     *
     * @param field the question of the debrief that it is about; empty if it is about none
     */
    record NotAllowed(SubmissionFault fault, String field) implements SubmitOutcome {

        static NotAllowed because(SubmissionFault fault) {
            return new NotAllowed(fault, "");
        }
    }
}
