package org.aspirant.academy.activity;

/** Where news of progress leaves for the platform, if the platform wants any. */
public interface ProgressDepartures {

    /**
     * Queues the news in the unit of work that is running.
     *
     * <p>Whoever delivers it drops it if a grade of the same person and activity has been queued: a
     * message without a grade would erase the grade.
     */
    void queue(Progress progress);
}
