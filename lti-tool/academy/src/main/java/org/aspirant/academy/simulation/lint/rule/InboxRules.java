package org.aspirant.academy.simulation.lint.rule;

import org.aspirant.academy.simulation.lint.walk.Seen;
import org.aspirant.academy.simulation.scenario.Message;

/**
 * Every message can arrive, come back when it was put away, be dealt with in time, and be missed.
 */
public final class InboxRules {

    private final Findings findings;
    private final Seen seen;

    public InboxRules(Findings findings, Seen seen) {
        this.findings = findings;
        this.seen = seen;
    }

    /** Adds what it finds. */
    public void check() {
        findings.scenario().story().inbox().values().forEach(this::check);
    }

    private void check(Message message) {
        var id = message.id();
        if (!seen.arrived().contains(id)) {
            findings.add(
                    id,
                    "unreachable",
                    "the message '" + id + "' never arrives",
                    "let it come before the last scene, or change its condition");
            return;
        }
        if (message.handling(Message.Action.DEFER).isPresent() && !seen.cameBack().contains(id)) {
            findings.add(
                    id,
                    "not-takeable",
                    "'" + id + "' never comes back once it was put away",
                    "put it away for less time, so that it is back before an ending");
        }
        var deadline = message.deadline();
        if (deadline != null && !seen.inTime().contains(id)) {
            findings.add(
                    id,
                    "deadline",
                    "nobody can deal with '" + id + "' by " + deadline.due(),
                    "let it be due after the first scene in which it can be read");
        }
        if (deadline != null && !seen.overdue().contains(id)) {
            findings.add(
                    id,
                    "deadline",
                    "'" + id + "' is never overdue",
                    "let it be due before an ending, or take the deadline out");
        }
    }
}
