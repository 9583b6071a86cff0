package org.aspirant.academy.simulation;

import org.aspirant.academy.content.MapSource;
import org.aspirant.academy.simulation.scenario.Scenario;

/**
 * The example with two messages: one that is due, one that comes only to who promised something.
 */
public final class Inboxed {

    public static final String INBOX =
            """
            inbox:
              route:
                at: "Tue 09:00"
                when: {flag: promised}
                from: nadia
                subject: The route sheet
                text: "The sheet for route 9 is on your chair.{{#if handled.bay.reply}} You wrote: {{reply.bay}}{{/if}}"
                actions:
                  reply: {prompt: Write to her., minWords: 2, maxChars: 200}
                  file: {}
              bay:
                at: "Mon 07:45"
                from: odile
                subject: The bay
                text: Who paints the bay, and when?
                due: "Tue 12:00"
                overdue: {effects: [{add: {trust: -3}}], tell: The bay was painted without you.}
                actions:
                  reply: {prompt: Answer her., minWords: 3, maxChars: 60, minutes: 10, effects: [{add: {trust: 2}}]}
                  delegate: {to: [odile, nadia], minutes: 2, effects: [{add: {record: 1}}], each: {nadia: {effects: [{add: {trust: 1}}]}}}
                  defer: {by: 2h, effects: [{add: {record: -1}}]}
                  file: {}

            """;

    private Inboxed() {}

    public static MapSource source() {
        return MapSource.example().replacing(LateBus.FILE, "events:\n", INBOX + "events:\n");
    }

    public static Scenario scenario() {
        return LateBus.compiled(source()).scenario();
    }
}
