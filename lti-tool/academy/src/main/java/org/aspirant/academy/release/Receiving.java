package org.aspirant.academy.release;

import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.assessment.Assigning;
import org.aspirant.academy.assessment.Completing;
import org.aspirant.academy.submission.Reception;
import org.aspirant.academy.submission.Submission;

/**
 * Sends a submission on its way: to assessors, or, under a plan that only asks for completion, to
 * its decision and release at once.
 */
public final class Receiving implements Reception {

    private final Catalogue catalogue;
    private final Assigning assigning;
    private final Completing completing;
    private final Departing departing;

    public Receiving(
            Catalogue catalogue, Assigning assigning, Completing completing, Departing departing) {
        this.catalogue = catalogue;
        this.assigning = assigning;
        this.completing = completing;
        this.departing = departing;
    }

    @Override
    public void receive(Submission submission) {
        var yardstick = catalogue.yardstick(submission.pins().yardstick()).orElseThrow();
        if (yardstick.isRead()) {
            assigning.assign(submission, yardstick, submission.candidate());
            return;
        }
        completing.complete(submission, yardstick);
        var outcome = departing.depart(submission, yardstick, Completing.PROGRAM);
        if (outcome instanceof ReleaseOutcome.NotAllowed refused) {
            throw new IllegalStateException(
                    "completion did not decide submission "
                            + submission.id()
                            + ": "
                            + refused.fault());
        }
    }
}
