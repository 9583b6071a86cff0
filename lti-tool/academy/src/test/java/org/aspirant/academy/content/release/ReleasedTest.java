package org.aspirant.academy.content.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.content.MapSource;
import org.aspirant.academy.content.pack.ContentPack;
import org.aspirant.academy.content.pack.PackDocument;
import org.aspirant.academy.content.pack.PackDocument.Kind;
import org.aspirant.academy.content.pack.PackOutcome;
import org.aspirant.academy.school.SchoolSource;
import org.aspirant.academy.simulation.LateBus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleasedTest {

    private static final MapSource GOOD = MapSource.example();
    private static final Released RELEASED = Released.nothing().with(documents(GOOD));

    private static List<PackDocument> documents(ContentSource source) {
        var outcome = ContentPack.compile(source);
        if (outcome instanceof PackOutcome.Refused refused) {
            throw new AssertionError(refused.problems());
        }
        return ((PackOutcome.Compiled) outcome).pack().documents();
    }

    @Test
    void theFileSaysWhatWasReleased() {
        assertThat(ReleasedJson.read(ReleasedJson.write(RELEASED))).isEqualTo(RELEASED);
        assertThat(RELEASED.problems(documents(GOOD))).isEmpty();
        assertThat(RELEASED.with(documents(GOOD))).isEqualTo(RELEASED);
    }

    @Test
    void anotherFileIsRefused() {
        assertThatThrownBy(() -> ReleasedJson.read("{"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("released.json is not JSON");
        assertThatThrownBy(() -> ReleasedJson.read("{\"sims\": {}}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not of schema released/1");
    }

    @Test
    void aReleasedVersionCannotChangeWithoutANewOne() {
        var changed = GOOD.replacing(LateBus.FILE, "title: The late bus", "title: Late");

        assertThat(RELEASED.problems(documents(changed)))
                .singleElement()
                .hasToString(
                        LateBus.FILE
                                + ":3: version 1 of 'the-late-bus' was released and has changed"
                                + " since; give it version 2 [changed-release]");
        assertThat(
                        RELEASED.problems(
                                documents(
                                        changed.replacing(
                                                LateBus.FILE, "version: 1", "version: 2"))))
                .isEmpty();
    }

    @Test
    void aTextOfASimulationCountsAsTheSimulation() {
        var changed =
                GOOD.replacing(
                        LateBus.FOLDER + "text/gate.md",
                        "I do not make the bus late.",
                        "I did not make the bus late.");

        assertThat(RELEASED.problems(documents(changed)))
                .extracting(ContentProblem::rule)
                .containsExactly("changed-release");
    }

    @Test
    void anOlderVersionThanTheLatestIsNoNewOne() {
        var third = GOOD.replacing(LateBus.FILE, "version: 1", "version: 3");
        var released = RELEASED.with(documents(third));
        var second = GOOD.replacing(LateBus.FILE, "version: 1", "version: 2");

        assertThat(released.problems(documents(second)))
                .extracting(ContentProblem::wrong, ContentProblem::right)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "version 3 of 'the-late-bus' was released already",
                                "give it version 4 or that one"));
        assertThat(released.problems(documents(GOOD))).hasSize(1);
    }

    @Test
    void anIdThatWasTakenOutCannotComeBack() {
        var without =
                GOOD.replacing(LateBus.FILE, "version: 1", "version: 2")
                        .replacing(LateBus.FILE, "exhibits: [slips, letter]", "exhibits: [slips]")
                        .replacing(LateBus.FILE, "  letter:\n", "  memo:\n");
        var back = GOOD.replacing(LateBus.FILE, "version: 1", "version: 3");

        assertThat(RELEASED.with(documents(without)).problems(documents(back)))
                .extracting(ContentProblem::wrong)
                .containsExactly("the id 'letter' was released, taken out and is back");
    }

    /** Everything that work is pinned to. */
    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "FRAMEWORK, framework.yaml, 3, give it version 2",
        "RUBRIC, rubric.yaml, 3, give it version 2",
        "PLAN, plans/one.yaml, 2, give it another id: a changed plan is another plan"
    })
    void frameworksRubricsAndPlansAreHeldToo(Kind kind, String file, int line, String right) {
        var school = new SchoolSource();
        var released = Released.nothing().with(documents(school));
        assertThat(released.problems(documents(school))).isEmpty();
        ContentSource changed =
                new ContentSource() {
                    @Override
                    public Optional<String> text(String path) {
                        return school.text(path)
                                .map(
                                        text ->
                                                path.equals(file)
                                                        ? text.replaceFirst(
                                                                "title: ", "title: Another ")
                                                        : text);
                    }

                    @Override
                    public String name(String path) {
                        return path;
                    }
                };

        assertThat(released.problems(documents(changed)))
                .anySatisfy(
                        problem -> {
                            assertThat(problem.file()).isEqualTo(file);
                            assertThat(problem.line()).isEqualTo(line);
                            assertThat(problem.right()).isEqualTo(right);
                            assertThat(problem.rule()).isEqualTo("changed-release");
                        });
        assertThat(documents(changed)).extracting(PackDocument::kind).contains(kind);
    }
}
