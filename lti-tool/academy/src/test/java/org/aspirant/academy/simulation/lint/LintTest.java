package org.aspirant.academy.simulation.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.MapSource;
import org.aspirant.academy.simulation.LateBus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule is shown a simulation with one mistake planted, and has to find it where it is. */
class LintTest {

    private static final MapSource GOOD = MapSource.example();

    @Test
    void theExampleIsSoundAndAllOfItsStatesAreWalked() {
        var report = lint(GOOD, LintScope.SOUND);

        assertThat(report.problems()).isEmpty();
        assertThat(report.notes()).singleElement().asString().endsWith("all of them walked");
        assertThat(report.coverage().endings().keySet())
                .containsExactlyInAnyOrder("shared", "contested");
        assertThat(report.coverage().places()).containsKeys("gate", "grandmother", "answer");
    }

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
compliance that wins        | compliance-wins | add: {trust: 4, record: -6} | add: {trust: -40, record: 60} | nodes:
a hero who needs nobody     | hero           | add: {trust: -5, record: 6} | add: {trust: -45, record: -30} | nodes:
a way of leading that always wins | extreme  | then: [{add: {trust: 12, record: 4}}]⏎            else: [{add: {trust: 14, record: 2}}] | then: [{add: {trust: -20, record: -20}}]⏎            else: [{add: {trust: -20, record: -20}}] | nodes:
""")
    void findsAPlantedMistakeInItsLine(
            String mistake, String rule, String old, String replacement, String line) {
        var source = GOOD.replacing(LateBus.FILE, unbroken(old), unbroken(replacement));

        var problem = problem(lint(source, LintScope.SOUND), rule);

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

        assertThat(problem(lint(source, LintScope.SOUND), "stuck").wrong())
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

        assertThat(problem(lint(source, LintScope.SOUND), "stuck").wrong())
                .isEqualTo("in 'team' there may be fewer people than have to be picked");
    }

    @Test
    void findsEventsThatScheduleEachOtherWithoutEnd() {
        var source =
                GOOD.replacing(
                                LateBus.FILE,
                                "events:\n",
                                "events:\n  echo: {kind: notice, title: A, text: B, effects: [{schedule: {event: echo, in: 0}}]}\n")
                        .replacing(
                                LateBus.FILE,
                                "- set: {promised: true}",
                                "- schedule: {event: echo, in: 5}");

        assertThat(problem(lint(source, LintScope.SOUND), "endless-events").wrong())
                .isEqualTo("after 'gate' events schedule each other without end");
    }

    @Test
    void findsASceneThatIsTooLongToReadAtOnce() {
        var source =
                GOOD.with(LateBus.FOLDER + "text/gate.md", "word ".repeat(1_700))
                        .replacing(LateBus.FILE, "minutes: 12", "minutes: 20");

        assertThat(problem(lint(source, LintScope.SOUND), "scene-length").wrong())
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

        assertThat(rules(lint(source, LintScope.SOUND))).doesNotContain("dominated");
    }

    @Test
    void theCatalogueAsksForMoreThanASmallExampleHas() {
        assertThat(rules(lint(GOOD, LintScope.CATALOGUE)))
                .containsOnly(
                        "decisions",
                        "reasons",
                        "endings",
                        "stops",
                        "teaching-notes",
                        "turns",
                        "ending-share",
                        "cause");
    }

    @Test
    void theCatalogueAsksForThemesExhibitsFamiliesOutcomesAndKinds() {
        var source =
                GOOD.replacing(LateBus.FILE, "themes: [T2, T10, T11]", "themes: [T2]")
                        .replacing(LateBus.FILE, "    distracts: true\n", "")
                        .replacing(LateBus.FILE, "family: technical", "family: culture")
                        .replacing(LateBus.FILE, ", outcome: true", "")
                        .replacing(LateBus.FILE, "kind: [comply, solo]", "kind: [solo]")
                        .replacing(
                                LateBus.FOLDER + "text/gate.md",
                                "I do not make the bus late.",
                                "It is a best practice.");

        assertThat(rules(lint(source, LintScope.CATALOGUE)))
                .contains("themes", "exhibits", "families", "outcome-meter", "kinds", "promise");
    }

    @Test
    void findsThatTheBestOptionIsAlwaysTheLongest() {
        assertThat(rules(lint(chain(false), LintScope.SOUND))).doesNotContain("guessable");
        assertThat(problem(lint(chain(true), LintScope.SOUND), "guessable").wrong())
                // the six of the chain, and what the three of the example add
                .matches(
                        "in [6-9] of 9 decisions the option with the best prospects is the longest");
    }

    /** Six decisions in a row; the first option of each brings more. */
    private static MapSource chain(boolean bestIsLongest) {
        var nodes =
                IntStream.range(0, 6)
                        .mapToObj(
                                step ->
                                        """
                                          c%1$d:
                                            title: Step
                                            text: A step.
                                            ask: "What now?"
                                            choices:
                                              - {id: c%1$d.a, short: A, text: Do the first thing%3$s, did: You did., effects: [{add: {trust: 5, record: 5}}], to: %2$s}
                                              - {id: c%1$d.b, short: B, text: Do another thing%4$s, did: You did., effects: [{add: {trust: 6, record: -5}}], to: %2$s}
                                        """
                                                .formatted(
                                                        step,
                                                        step == 5 ? "gate" : "c" + (step + 1),
                                                        bestIsLongest ? " now" : "",
                                                        bestIsLongest ? "" : " now"))
                        .collect(Collectors.joining());
        return GOOD.replacing(LateBus.FILE, "nodes:\n", "nodes:\n" + nodes)
                .replacing(LateBus.FILE, "start: gate", "start: c0")
                .replacing(
                        LateBus.FILE,
                        "Let the slips stand today as the rule says, and look at the route on Thursday.",
                        "Let the slips stand today as the rule says, and look at it on Thursday.");
    }

    @Test
    void saysSoWhenThereAreTooManyStatesToWalk() {
        var report = Lint.check(LateBus.compiled(GOOD), LintScope.SOUND, Released.nothing(), 10);

        assertThat(report.problems()).isEmpty();
        assertThat(report.notes().get(0)).startsWith("more than 10 states: sampled by");
    }

    @Test
    void everyVariantIsWalked() {
        var source =
                GOOD.replacing(
                                LateBus.FILE,
                                "clock: {start",
                                "variants: {level: [low, high]}\nclock: {start")
                        .replacing(
                                LateBus.FILE,
                                "- {when: {has: bram}, to: shared}",
                                "- {when: {all: [{variant: {level: high}}, {has: bram}]}, to: shared}");

        assertThat(rules(lint(source, LintScope.SOUND))).isEmpty();
    }

    @Test
    void aReleasedVersionCannotChangeAndItsIdsCannotComeBack() {
        var first = LateBus.compiled(GOOD);
        var released = Released.nothing().with(first);
        assertThat(Released.read(released.json())).isEqualTo(released);
        assertThat(Lint.check(first, LintScope.SOUND, released).problems()).isEmpty();

        var changed =
                LateBus.compiled(
                        GOOD.replacing(LateBus.FILE, "title: The late bus", "title: Late"));
        var problem = problem(Lint.check(changed, LintScope.SOUND, released), "changed-release");
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.right()).isEqualTo("give it version 2");

        var without =
                LateBus.compiled(
                        GOOD.replacing(LateBus.FILE, "version: 1", "version: 2")
                                .replacing(
                                        LateBus.FILE,
                                        "exhibits: [slips, letter]",
                                        "exhibits: [slips]")
                                .replacing(LateBus.FILE, "  letter:\n", "  memo:\n"));
        var back = LateBus.compiled(GOOD.replacing(LateBus.FILE, "version: 1", "version: 3"));
        assertThat(
                        problem(
                                        Lint.check(back, LintScope.SOUND, released.with(without)),
                                        "recycled-id")
                                .wrong())
                .isEqualTo("the id 'letter' was released, taken out and is back");
        assertThatThrownBy(() -> Released.read("{")).isInstanceOf(IllegalArgumentException.class);
    }

    private static LintReport lint(MapSource source, LintScope scope) {
        return Lint.check(LateBus.compiled(source), scope, Released.nothing());
    }

    private static Set<String> rules(LintReport report) {
        return report.problems().stream().map(ContentProblem::rule).collect(Collectors.toSet());
    }

    private static ContentProblem problem(LintReport report, String rule) {
        List<ContentProblem> found =
                report.problems().stream().filter(one -> one.rule().equals(rule)).toList();
        assertThat(found).as("%s in %s", rule, report.problems()).isNotEmpty();
        return found.get(0);
    }
}
