package org.aspirant.tool.platformlink.followup;

/** What became of sending a grade again, or of comparing grades with the gradebook. */
public sealed interface SendOutcome {

    /** It is on its way, or has arrived; whoever asks twice changes nothing more. */
    record OnItsWay() implements SendOutcome {}

    /** Nothing changed. */
    record NotAllowed(SendFault fault) implements SendOutcome {}
}
