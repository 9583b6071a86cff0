package org.aspirant.academy.submission;

/** What happens to a submission next: somebody is to read it, or nobody has to. */
@FunctionalInterface
public interface Reception {

    /** Called once for a submission, in the unit of work that added it. */
    void receive(Submission submission);
}
