package org.aspirant.academy.simulation.lint;

import static org.aspirant.academy.simulation.lint.Linted.problem;
import static org.aspirant.academy.simulation.lint.Linted.sound;
import static org.assertj.core.api.Assertions.assertThat;

import org.aspirant.academy.content.MapSource;
import org.aspirant.academy.simulation.Inboxed;
import org.aspirant.academy.simulation.LateBus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The linter plays with the inbox, and finds messages with which one cannot. */
class InboxRulesTest {

    private static final MapSource GOOD = Inboxed.source();

    @Test
    void anInboxThatWorksIsWalkedWhole() {
        var report = sound(GOOD);

        assertThat(report.problems()).isEmpty();
        assertThat(report.notes()).singleElement().asString().endsWith("all of them walked");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
"""
a message after the end     | unreachable  | at: "Tue 09:00" | at: "W9 Tue 09:00" | the message 'route' never arrives
a message nobody gets       | one-sided    | when: {flag: promised}⏎    from | when: {cmp: {var: trust, op: ">", value: 100}}⏎    from | in 'route' the condition for whether it arrives is always false
put away for good           | not-takeable | defer: {by: 2h | defer: {by: 9w | 'bay' never comes back once it was put away
a deadline after the end    | deadline     | due: "Tue 12:00" | due: "W9 Tue 12:00" | 'bay' is never overdue
a deadline nobody can keep  | deadline     | at: "Mon 07:45" | at: "Mon 08:30" | nobody can deal with 'bay' by W1 Tue 12:00
""")
    void findsAMessageThatCannotBePlayedWith(
            String mistake, String rule, String old, String replacement, String wrong) {
        var source =
                GOOD.replacing(
                        LateBus.FILE, old.replace('⏎', '\n'), replacement.replace('⏎', '\n'));

        assertThat(problem(sound(source), rule).wrong()).isEqualTo(wrong);
    }

    @Test
    void readingAndAnsweringMailCountsTowardsTheMinutes() {
        // 400 words more to write are 33 minutes more
        var source =
                GOOD.replacing(LateBus.FILE, "minWords: 2, maxChars", "minWords: 400, maxChars");

        assertThat(problem(sound(source), "minutes").wrong())
                .matches("12 minutes are declared, the longest play takes about 4[0-9]");
    }
}
