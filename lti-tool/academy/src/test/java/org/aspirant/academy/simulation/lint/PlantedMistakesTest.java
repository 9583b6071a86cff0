package org.aspirant.academy.simulation.lint;

import static org.aspirant.academy.simulation.lint.Linted.GOOD;
import static org.aspirant.academy.simulation.lint.Linted.problem;
import static org.aspirant.academy.simulation.lint.Linted.rules;
import static org.aspirant.academy.simulation.lint.Linted.sound;
import static org.assertj.core.api.Assertions.assertThat;

import org.aspirant.academy.simulation.LateBus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule is shown a simulation with one mistake planted, and has to find it where it is. */
class PlantedMistakesTest {

    /** ⏎ stands for a line break; the last column stands in the line to be named. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
"""
a node nobody comes to      | unreachable    | nodes:⏎  gate: | nodes:⏎  attic: {title: A, text: B, continue: {to: shared}}⏎  gate: | attic:
an ending nobody comes to   | unreachable    | endings:⏎ | endings:⏎  lost: {title: A, text: B, causes: [{node: gate, because: You left it.}]}⏎ | lost:
an event that is too late   | unreachable    | event: grandmother, in: 1d | event: grandmother, in: 40w | grandmother:
no late consequence at all  | delayed-effect | event: grandmother, in: 1d | event: grandmother, in: 40w | events:
an option never offered     | not-takeable   | kind: [solo, top-down] | when: {all: [{flag: promised}, {not: {flag: promised}}]} | - id: answer.narrow
somebody who cannot be picked | not-takeable | {who: nadia, short: Nadia, | {who: nadia, when: {chose: answer.adopt}, short: Nadia, | team:
a route that is always taken | one-sided     | value: 45 | value: 0 | - id: answer.narrow
a fork that is never taken  | one-sided      | - if: {has: bram} | - if: {cmp: {var: trust, op: ">", value: 100}} | - id: answer.adopt
a way round and round       | loop           | maxChars: 400⏎      to: answer | maxChars: 400⏎      to: terms | terms:
an option always worse      | dominated      | add: {trust: 4, record: -6} | add: {trust: -40, record: -26} | - id: gate.file
options of unequal length   | option-lengths | Let the slips stand today as the rule says, and look at the route on Thursday. | Let the slips stand today as the rule says, and look at the route on Thursday when there is time for it. | - id: gate.file
a meter at its end          | saturation     | add: {trust: -5, record: 6} | add: {trust: -5, record: 600} | record:
a meter that never moves    | idle-meter     | variables:⏎ | variables:⏎  calm: {kind: meter, family: culture, label: Calm, start: 5, min: 0, max: 9, about: Nothing.}⏎ | calm:
a cause that need not be    | cause          | {node: gate, because: | {node: grandmother, because: | shared:
minutes that are not so     | minutes        | minutes: 12 | minutes: 40 | minutes: 40
an element of no standard   | standards      | PSEL-3h | PSEL-3i | standards:
a breach that pays          | breach-rewarded | kind: [team]⏎        justify | unacceptable: "It breaks the attendance law."⏎        justify | - id: gate.hold
compliance that wins        | compliance-wins | add: {trust: 4, record: -6} | add: {trust: -40, record: 60} | nodes:
a hero who needs nobody     | hero           | add: {trust: -5, record: 6} | add: {trust: -45, record: -30} | nodes:
a way of leading that always wins | extreme  | then: [{add: {trust: 12, record: 4}}]⏎            else: [{add: {trust: 14, record: 2}}] | then: [{add: {trust: -20, record: -20}}]⏎            else: [{add: {trust: -20, record: -20}}] | nodes:
""")
    void findsAPlantedMistakeInItsLine(
            String mistake, String rule, String old, String replacement, String line) {
        var source = GOOD.replacing(LateBus.FILE, unbroken(old), unbroken(replacement));

        var problem = problem(sound(source), rule);

        var text = source.text(LateBus.FILE).orElseThrow();
        assertThat(problem.file()).isEqualTo(LateBus.FILE);
        assertThat(text.lines().toList().get(problem.line() - 1)).contains(line);
        assertThat(problem.right()).isNotBlank();
    }

    private static String unbroken(String text) {
        return text.replace('⏎', '\n');
    }

    @Test
    void findsASceneInWhichNothingIsOffered() {
        var source =
                GOOD.replacing(LateBus.FILE, "kind: [team, bottom-up]", "when: {flag: promised}")
                        .replacing(
                                LateBus.FILE, "kind: [solo, top-down]", "when: {flag: promised}");

        assertThat(problem(sound(source), "stuck").wrong())
                .isEqualTo("in 'answer' nothing may be on offer");
    }

    @Test
    void findsACastingWithTooFewPeople() {
        var source =
                GOOD.replacing(
                                LateBus.FILE,
                                "{who: nadia, short",
                                "{who: nadia, when: {flag: promised}, short")
                        .replacing(
                                LateBus.FILE,
                                "{who: bram, short",
                                "{who: bram, when: {flag: promised}, short");

        assertThat(problem(sound(source), "stuck").wrong())
                .isEqualTo("in 'team' there may be fewer people than have to be picked");
    }

    @Test
    void findsEventsThatScheduleEachOtherWithoutEnd() {
        var source =
                GOOD.replacing(
                                LateBus.FILE,
                                "events:\n",
                                "events:\n"
                                        + "  echo: {kind: notice, title: A, text: B, effects:"
                                        + " [{schedule: {event: echo, in: 0}}]}\n")
                        .replacing(
                                LateBus.FILE,
                                "- set: {promised: true}",
                                "- schedule: {event: echo, in: 5}");

        assertThat(problem(sound(source), "endless-events").wrong())
                .isEqualTo("after 'gate' events schedule each other without end");
    }

    @Test
    void findsASceneThatIsTooLongToReadAtOnce() {
        var source =
                GOOD.with(LateBus.FOLDER + "text/gate.md", "word ".repeat(1_700))
                        .replacing(LateBus.FILE, "minutes: 12", "minutes: 20");

        assertThat(problem(sound(source), "scene-length").wrong())
                .startsWith("the scene 'gate' takes");
    }

    @Test
    void anOptionThatSaysWhyItIsUnacceptableMayBeWorse() {
        var source =
                GOOD.replacing(
                                LateBus.FILE,
                                "add: {trust: 4, record: -6}",
                                "add: {trust: -40, record: -26}")
                        .replacing(
                                LateBus.FILE,
                                "kind: [comply, solo]",
                                "unacceptable: It breaks the attendance law.");

        assertThat(rules(sound(source))).doesNotContain("dominated");
    }
}
