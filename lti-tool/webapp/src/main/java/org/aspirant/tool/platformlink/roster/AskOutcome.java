package org.aspirant.tool.platformlink.roster;

/** What became of the wish to read a class list. */
public sealed interface AskOutcome {

    /** It is read as soon as may be. */
    record OnItsWay() implements AskOutcome {}

    /** Nothing changed. */
    record NotAllowed(AskFault fault) implements AskOutcome {}
}
