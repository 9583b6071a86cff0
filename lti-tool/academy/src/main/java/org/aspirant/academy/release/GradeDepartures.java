package org.aspirant.academy.release;

/** Where grades leave for the platform. */
public interface GradeDepartures {

    /** Queues the grade in the unit of work that is running; nothing is sent before it ends. */
    void queue(ColumnGrade grade);
}
