package org.aspirant.academy.course;

/** What became of giving or taking a role. */
public sealed interface StaffOutcome {

    /** The person's roles are now as asked, whether or not they were before. */
    record Done() implements StaffOutcome {}

    /** Nothing changed. */
    record NotAllowed(StaffFault fault) implements StaffOutcome {}
}
