package org.aspirant.lti.roster;

import org.aspirant.lti.token.CallTrouble;

/** What became of a wish to know who is in a course. There is no half a list. */
public sealed interface RosterOutcome {

    /** Every page came. */
    record Known(Roster roster) implements RosterOutcome {}

    /**
     * The platform could not say now.
     *
     * @param trouble of a passing kind
     */
    record Later(CallTrouble trouble) implements RosterOutcome {}

    /**
     * It will not work until somebody does something.
     *
     * @param detail for the log: numbers and statuses, no names
     */
    record Refused(RosterFault fault, String detail) implements RosterOutcome {}
}
