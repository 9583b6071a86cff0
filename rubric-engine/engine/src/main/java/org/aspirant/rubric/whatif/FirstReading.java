package org.aspirant.rubric.whatif;

import org.aspirant.rubric.exact.Exact;

/**
 * One candidate read twice in full, with one of the two readings of every task first.
 *
 * @param composite of the first readings alone
 * @param readAgain how many tasks the plan's critical ranges have read a second time
 * @param passesAlone by the first readings
 * @param passesAsPlanned by these and the second ones of the tasks that are read again
 * @param passesByBoth by all
 */
record FirstReading(
        Exact composite,
        int readAgain,
        boolean passesAlone,
        boolean passesAsPlanned,
        boolean passesByBoth) {

    boolean flips() {
        return passesAlone != passesByBoth;
    }

    boolean flipsAsPlanned() {
        return passesAsPlanned != passesByBoth;
    }
}
