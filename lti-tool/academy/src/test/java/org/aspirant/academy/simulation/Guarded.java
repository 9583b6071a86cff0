package org.aspirant.academy.simulation;

import org.aspirant.academy.content.MapSource;
import org.aspirant.academy.simulation.scenario.Scenario;

/** The example with a sheet that can be skipped and a last decision within ninety seconds. */
public final class Guarded {

    public static final Move ENTER_TERMS = new Move.Enter("terms", null);
    public static final Move SKIP = new Move.Skip("terms");
    public static final Move MORE = new Move.MoreTime("answer");
    public static final Move SILENCE = new Move.Choose("answer.silence", null);

    private static final String TERMS = "    text: They ask what they are free to change";
    private static final String ADVISORY =
            """
                advisory:
                  about: The group talks about a rider who was hurt at the bus stop.
                  instead: The group settled its terms. **Bram** wrote them down.
                  effects: [{add: {trust: -1}}]
                  to: answer
            """;
    private static final String ASK = "    ask: What do you do with the report?\n";
    private static final String LIMIT =
            """
                limit:
                  seconds: 90
                  untimed: Odile waits by the door until you have an answer.
                  silence:
                    id: answer.silence
                    short: No answer
                    text: Say nothing, and let the group go home with its page.
                    did: You let the group go home with its page.
                    effects: [{add: {trust: 16, record: -4}}]
                    to: contested
            """;

    private Guarded() {}

    public static MapSource source() {
        return MapSource.example()
                .replacing(LateBus.FILE, TERMS, ADVISORY + TERMS)
                .replacing(LateBus.FILE, ASK, ASK + LIMIT);
    }

    public static Scenario scenario() {
        return LateBus.compiled(source()).scenario();
    }

    public static Move enter(Pace pace) {
        return new Move.Enter("answer", pace);
    }
}
