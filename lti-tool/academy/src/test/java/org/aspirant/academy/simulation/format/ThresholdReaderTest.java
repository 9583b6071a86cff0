package org.aspirant.academy.simulation.format;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.MapSource;
import org.aspirant.academy.simulation.Guarded;
import org.aspirant.academy.simulation.LateBus;
import org.aspirant.academy.simulation.scenario.Effect;
import org.aspirant.academy.simulation.scenario.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdReaderTest {

    private static final MapSource GOOD = Guarded.source();

    @Test
    void readsAnAdvisoryAndALimit() {
        var compiled = LateBus.compiled(GOOD);
        var nodes = compiled.scenario().story().nodes();
        var advisory = requireNonNull(requireNonNull(nodes.get("terms")).advisory());
        var limit = requireNonNull(requireNonNull(nodes.get("answer")).limit());

        assertThat(advisory.about()).startsWith("The group talks about a rider");
        assertThat(advisory.effects()).containsExactly(new Effect.Add("trust", -1));
        assertThat(advisory.way()).isEqualTo(Way.to("answer"));
        assertThat(limit.time()).isEqualTo(Duration.ofSeconds(90));
        assertThat(limit.silence().id()).isEqualTo("answer.silence");
        assertThat(compiled.sources().of("answer.silence").line())
                .isGreaterThan(compiled.sources().of("answer").line());
        assertThat(requireNonNull(nodes.get("gate")).hasThreshold()).isFalse();
    }

    /** Each row plants one mistake in a good simulation. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
"""
a limit under 20 seconds       | schema      | seconds: 90           | seconds: 19                     | 19
a limit without its silence    | schema      | id: answer.silence⏎  | ident: answer.silence⏎         | lacks 'id'
a limit without a word for off | schema      | untimed: Odile        | untied: Odile                   | lacks 'untimed'
a limit of a sheet             | limit       | sheet:⏎      title   | limit: {seconds: 60, untimed: Take your time., silence: {id: terms.none, short: None, text: Say nothing at all., did: You said nothing., to: answer}}⏎    sheet:⏎      title | 'terms' has a time limit and no choices
a silence of another scene     | choice-home | id: answer.silence    | id: gate.silence                | stands in 'answer'
a silence with a taken id      | unique-ids  | id: answer.silence    | id: answer.adopt                | taken by the choice
a silence that gives reasons   | silence     | did: You let the group go home with its page. | did: You let the group go home with its page.⏎        justify: {prompt: Explain., minWords: 5} | has 'justify'
a silence with a condition     | silence     | did: You let the group go home with its page. | did: You let the group go home with its page.⏎        when: {flag: promised} | has 'when'
a silence that leads nowhere   | way         | -4}}]⏎        to: contested | -4}}]                   | leads nowhere
an advisory that leads nowhere | way         | trust: -1}}]⏎      to: answer | trust: -1}}]            | not said where skipping 'terms' leads
an advisory with two ways      | way         | trust: -1}}]⏎      to: answer | trust: -1}}]⏎      to: answer⏎      otherwise: gate | not said where skipping 'terms' leads
an advisory to an ending       | unknown-id  | trust: -1}}]⏎      to: answer | trust: -1}}]⏎      to: shared | 'shared' is a ending
an advisory in a circle        | advisory    | trust: -1}}]⏎      to: answer | trust: -1}}]⏎      to: terms | leads to it again
an advisory without a telling  | schema      | instead: The group    | insted: The group               | lacks 'instead'
an unknown name in a telling   | unknown-name | settled its terms.   | settled {{terms}}.              | {{terms}} stands for nothing
""")
    void refusesAMistake(String mistake, String rule, String old, String with, String wrong) {
        var outcome =
                ScenarioCompiler.compile(
                        GOOD.replacing(
                                LateBus.FILE, old.replace('⏎', '\n'), with.replace('⏎', '\n')),
                        LateBus.FILE);

        List<ContentProblem> problems = ((ScenarioOutcome.Refused) outcome).problems();
        assertThat(problems)
                .filteredOn(problem -> problem.rule().equals(rule))
                .anySatisfy(
                        problem -> {
                            assertThat(problem.wrong()).contains(wrong);
                            assertThat(problem.right()).isNotBlank();
                        });
    }
}
