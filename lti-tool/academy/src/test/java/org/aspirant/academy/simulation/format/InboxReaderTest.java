package org.aspirant.academy.simulation.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.simulation.Inboxed;
import org.aspirant.academy.simulation.LateBus;
import org.aspirant.academy.simulation.scenario.Message;
import org.aspirant.academy.simulation.scenario.StoryTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What authors write under {@code inbox}, and what is wrong with it. */
class InboxReaderTest {

    @Test
    void messagesStandInTheOrderInWhichTheyArrive() {
        var inbox = Inboxed.scenario().story().inbox();

        assertThat(inbox.keySet()).containsExactly("bay", "route");
        var bay = (Message) inbox.values().toArray()[0];
        assertThat(bay.deadline())
                .extracting(Message.Deadline::due)
                .isEqualTo(StoryTime.parse("Tue 12:00"));
        assertThat(bay.handlings())
                .extracting(Message.Handling::action)
                .containsExactly(
                        Message.Action.REPLY,
                        Message.Action.DELEGATE,
                        Message.Action.DEFER,
                        Message.Action.FILE);
        assertThat(bay.handling(Message.Action.DEFER))
                .containsInstanceOf(Message.Deferral.class)
                .map(one -> ((Message.Deferral) one).by())
                .contains(120);
        assertThat(bay.minWords()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
"""
due before it arrives       | inbox          | due: "Tue 12:00" | due: "Mon 07:45" | 'bay' is due at W1 Mon 07:45 and arrives at W1 Mon 07:45
a deadline without an end   | inbox          | overdue: {effects: [{add: {trust: -3}}], tell: The bay was painted without you.} | when: {flag: promised} | 'bay' is due, and nothing follows if it is not done
an end without a deadline   | inbox          | due: "Tue 12:00" | when: {flag: promised} | 'bay' can be overdue, and is never due
one action only             | inbox          | minWords: 2, maxChars: 200}⏎      file: {} | minWords: 2, maxChars: 200} | 'route' leaves nothing to decide: it has one action or none
given to nobody             | inbox          | to: [odile, nadia], minutes: 2, effects: [{add: {record: 1}}], each: {nadia: {effects: [{add: {trust: 1}}]}} | to: [] | there is nobody to give it to
given to a stranger         | unknown-id     | to: [odile, nadia] | to: [odila, nadia] | there is no 'odila'
something for one not asked | inbox          | each: {nadia: | each: {bram: | 'bram' is not among those who can get it
put away for no time        | inbox          | defer: {by: 2h | defer: {by: 0 | it is put away for no time
from nobody                 | unknown-id     | from: odile⏎    subject: The bay | from: odil⏎    subject: The bay | there is no 'odil'
an id that is taken         | unique-ids     | ⏎  bay:⏎ | ⏎  gate:⏎ | the id 'gate' is taken by the node
a fork on no message        | unknown-name   | #if handled.bay.reply | #if handled.boy.reply | {{#if handled.boy.reply}} stands for nothing
a quote of no reply         | unknown-name   | {{reply.bay}} | {{reply.route9}} | {{reply.route9}} stands for nothing
asking for no message       | unknown-id     | - if: {flag: promised} | - if: {handled: boy} | there is no 'boy'
asking for no such action   | unknown-action | - if: {flag: promised} | - if: {handled: {route: defer}} | 'route' cannot be handled by 'defer'
asking for a wrong person   | unknown-action | - if: {flag: promised} | - if: {delegated: {bay: bram}} | 'bay' cannot be given to 'bram'
""")
    void refusesAMistakeAndSaysWhatIsWrong(
            String mistake, String rule, String old, String replacement, String wrong) {
        var source =
                Inboxed.source()
                        .replacing(
                                LateBus.FILE,
                                old.replace('⏎', '\n'),
                                replacement.replace('⏎', '\n'));

        var outcome = ScenarioCompiler.compile(source, LateBus.FILE);

        assertThat(outcome).isInstanceOf(ScenarioOutcome.Refused.class);
        var problems = ((ScenarioOutcome.Refused) outcome).problems();
        assertThat(problems).extracting(ContentProblem::rule).contains(rule);
        assertThat(problems).extracting(ContentProblem::wrong).anyMatch(it -> it.startsWith(wrong));
        assertThat(problems).allMatch(it -> !it.right().isBlank() && it.line() > 0);
    }
}
