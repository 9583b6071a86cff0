package org.aspirant.academy.simulation.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.MapSource;
import org.aspirant.academy.simulation.LateBus;
import org.aspirant.academy.simulation.view.DebriefView;
import org.aspirant.academy.simulation.view.MeterLine;
import org.aspirant.academy.simulation.view.OwnWords;
import org.aspirant.academy.simulation.view.SceneView;
import org.aspirant.academy.simulation.view.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationTest {

    private static final String STRINGS = LateBus.FOLDER + "strings/es.yaml";
    private static final MapSource GOOD =
            MapSource.example()
                    .replacing(
                            LateBus.FILE,
                            "player: assistant",
                            "translations: [es]\nplayer: assistant");

    private static final OwnWords WORDS = id -> Optional.of("[" + id + "]");

    @Test
    void aRunIsToldInEitherLanguage() {
        var scenario = LateBus.compiled(GOOD).scenario();
        var run =
                LateBus.play(
                        scenario, LateBus.hold(), LateBus.cast("bram", "nadia"), LateBus.terms());

        var english = SceneView.of(run.in("en"), WORDS);
        assertThat(english.title()).isEqualTo("The group reports");
        assertThat(english.html())
                .contains(
                        "Bram Tesch and Nadia Okereke put one page",
                        "You wrote then: &#34;[t-hold]");

        var spanish = SceneView.of(run.in("es"), WORDS);
        assertThat(spanish.title()).isEqualTo("El grupo informa");
        assertThat(spanish.html())
                .contains("Bram Tesch y Nadia Okereke dejan una página", "entonces: “[t-hold]”");
        assertThat(((Task.Decide) spanish.task()).options())
                .extracting(Task.Option::id, option -> option.text().substring(0, 8))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("answer.adopt", "Aceptar "),
                        org.assertj.core.groups.Tuple.tuple("answer.narrow", "Justific"));

        var debrief =
                DebriefView.of(
                        LateBus.play(
                                        scenario,
                                        LateBus.hold(),
                                        LateBus.cast("bram", "nadia"),
                                        LateBus.terms(),
                                        LateBus.adopt())
                                .in("es"),
                        WORDS,
                        true);
        assertThat(debrief.title()).isEqualTo("Una regla con dos firmas");
        assertThat(debrief.meters())
                .extracting(MeterLine::label)
                .containsExactly("Confianza", "Registro justo");
    }

    @Test
    void figuresCanBeNamedInTheLanguage() {
        var scene = SceneView.of(LateBus.play(LateBus.compiled(GOOD).scenario()).in("es"), WORDS);

        assertThat(scene.html()).contains("tienen 310 notas", "caminan, 21.");
    }

    @Test
    void aLanguageThatItDoesNotExistInShowsItAsItWasWritten() {
        var scenario = LateBus.scenario();

        assertThat(scenario.in("es").about().language()).isEqualTo("en");
        assertThat(LateBus.compiled(GOOD).scenario().in("es").about().language()).isEqualTo("es");
    }

    @Test
    void bothLanguagesAreOneEdition() {
        var scenario = LateBus.compiled(GOOD).scenario();

        assertThat(scenario.in("es").ref()).isEqualTo(scenario.ref());
        assertThat(
                        LateBus.compiled(
                                        GOOD.replacing(
                                                STRINGS, "El grupo informa", "Informa el grupo"))
                                .scenario()
                                .ref()
                                .hash())
                .isNotEqualTo(scenario.ref().hash());
    }

    /** Each row plants one mistake in a good translation. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
"""
a word left out                | translation  | ⏎      lede: Usted debe una | ⏎      # lede: Usted debe una | answer: 'lede' is missing
an empty word                  | translation  | title: Quién lo estudia | title: ""               | 'title' has no words
a scene left out               | translation  | ⏎    terms:⏎             | ⏎    terma:⏎               | nodes: 'terms' is missing
a scene too many               | translation  | ⏎    terms:⏎             | ⏎    terma:⏎               | 'terma' is nothing that can be said otherwise
another outcome                | translation  | short: Archivarlas       | effects: []               | 'effects' is nothing that can be said otherwise
options in another order       | translation  | - id: gate.file          | - id: gate.hold            | 'gate.hold' stands where the simulation has 'gate.file'
an option without its id       | translation  | - id: answer.adopt⏎          short | - short         | does not say which 'id'
a trade-off left out           | translation  | ⏎    - Actuar esta       | ⏎    # Actuar esta         | 'tradeoffs' has 1 entries, the simulation has 2
an option's name over 12 letters | schema     | short: Retenerlas        | short: Retenerlas todas    | has 16 characters
a row left out                 | exhibit-data | , car: coche}            | }                          | the row 'car' has no words
a row that is none             | exhibit-data | bus: autobús             | bos: autobús               | there is no row 'bos'
rows left out                  | translation  | ⏎      rows: {           | ⏎      # rows: {           | slips: 'rows' is missing
words in place of a file       | translation  | text: text/es/gate.md    | text: Retener las notas    | stands in place of the file 'text/gate.md'
a text that is not there       | missing-file | text: text/es/gate.md    | text: text/es/gait.md      | 'text/es/gait.md' is missing
the words of another simulation | translation | of: the-late-bus         | of: the-early-bus          | it says 'the-early-bus'
""")
    void refusesAMistakeInTheStringsFile(
            String mistake, String rule, String old, String replacement, String wrong) {
        var from = unescape(old);
        var to = unescape(replacement);
        var problem = problem(GOOD.replacing(STRINGS, from, to), rule, wrong);

        assertThat(problem.file()).isEqualTo(STRINGS);
        assertThat(problem.line()).isPositive();
        assertThat(problem.right()).isNotBlank();
    }

    @Test
    void pointsIntoTheTranslatedText() {
        var file = LateBus.FOLDER + "text/es/answer.md";
        var problem =
                problem(
                        GOOD.replacing(file, "{{sheet.settled}}", "{{sheet.decidido}}"),
                        "unknown-name",
                        "decidido");

        assertThat(problem.file()).isEqualTo(file);
        assertThat(problem.line()).isEqualTo(3);
    }

    @Test
    void aLanguageNeedsItsFile() {
        var missing = problem(GOOD.without(STRINGS), "missing-file", "strings/es.yaml");
        assertThat(missing.file()).isEqualTo(LateBus.FILE);

        var own =
                problem(
                        GOOD.replacing(LateBus.FILE, "translations: [es]", "translations: [en]"),
                        "translation",
                        "is written in 'en'");
        assertThat(own.line()).isEqualTo(6);
    }

    private static ContentProblem problem(MapSource source, String rule, String wrong) {
        var outcome = ScenarioCompiler.compile(source, LateBus.FILE);
        assertThat(outcome).isInstanceOf(ScenarioOutcome.Refused.class);
        return ((ScenarioOutcome.Refused) outcome)
                .problems().stream()
                        .filter(one -> one.rule().equals(rule) && one.wrong().contains(wrong))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(outcome));
    }

    private static String unescape(String text) {
        return text.replace('⏎', '\n');
    }
}
