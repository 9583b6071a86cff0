package org.aspirant.academy.content.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Map;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.content.MapSource;
import org.aspirant.academy.school.SchoolSource;
import org.aspirant.academy.simulation.LateBus;
import org.aspirant.academy.simulation.scenario.ScenarioRef;
import org.aspirant.rubric.framework.Framework;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentPackTest {

    @Test
    void aFolderAndTheClassPathGiveTheSamePack() {
        var folder = compiled(ContentSource.directory(Path.of("src/test/resources/example")));
        var classPath = compiled(ContentSource.classpath(getClass().getClassLoader(), "example/"));

        assertThat(folder.id()).isEqualTo("example");
        assertThat(folder.scenario("the-late-bus")).isPresent();
        assertThat(classPath.scenario("the-late-bus").orElseThrow().ref())
                .isEqualTo(folder.scenario("the-late-bus").orElseThrow().ref());
    }

    @Test
    void aRunIsPinnedToAnExactVersion() {
        var pack = compiled(MapSource.example());
        var ref = LateBus.scenario().ref();

        assertThat(pack.scenario(ref)).isPresent();
        assertThat(pack.scenario(new ScenarioRef(ref.id(), 1, "0".repeat(64)))).isEmpty();
    }

    @Test
    void problemsOfEverySimulationAreReportedTogether() {
        var source =
                MapSource.example()
                        .replacing(
                                "pack.yaml",
                                "[sims/the-late-bus/sim.yaml]",
                                "[sims/the-late-bus/sim.yaml, sims/gone/sim.yaml]")
                        .replacing(LateBus.FILE, "start: gate", "start: gait");

        var refused = (PackOutcome.Refused) ContentPack.compile(source);
        assertThat(refused.problems())
                .extracting(ContentProblem::rule)
                .containsExactly("unknown-id", "missing-file");
    }

    @Test
    void aPlanHasTheMeaningThatLiesBesideItOrNone() {
        var pack = compiled(new SchoolSource());

        assertThat(pack.plans().values())
                .extracting(yardstick -> yardstick.plan().id(), Yardstick::meaning)
                .contains(
                        tuple(
                                "two-readers",
                                "Two people read what you hand in. *Neither* sees what the other"
                                        + " gave.\n"),
                        tuple("one-reader", ""));
    }

    /** Line 7 is that of the meanings; see SchoolSource. */
    @ParameterizedTest
    @CsvSource({
        "plans/gone.md, missing-file, there is no file 'plans/gone.md'",
        "plans/blank.md, empty-text, the file 'plans/blank.md' says nothing",
        "plans/stray.md, unknown-id, no plan in the list is called as 'plans/stray.md' is"
    })
    void aMeaningWithoutTextOrPlanIsRefused(String path, String rule, String wrong) {
        var texts = Map.of("plans/blank.md", " \n", "plans/stray.md", "Something.");
        var refused =
                (PackOutcome.Refused)
                        ContentPack.compile(new SchoolSource().withMeaning(path, texts));

        assertThat(refused.problems()).hasSize(1);
        var problem = refused.problems().get(0);
        assertThat(problem.rule()).isEqualTo(rule);
        assertThat(problem.wrong()).isEqualTo(wrong);
        assertThat(problem.file()).isEqualTo("pack.yaml");
        assertThat(problem.line()).isEqualTo(7);
    }

    @Test
    void theDistrictIsReadAndAFrameworkOfAnotherIsRefused() {
        var folder = ContentSource.directory(Path.of("..", "..", "content"));
        var pack = compiled(folder);
        assertThat(pack.district().orElseThrow().title())
                .isEqualTo("Pell River Unified School District");
        assertThat(pack.frameworks()).extracting(Framework::profile).containsOnly("pell-river");

        var other =
                new MapSource(
                                Map.of(
                                        "pack.yaml",
                                                text(folder, "pack.yaml")
                                                        .replaceAll(
                                                                "(?m)^(rubrics|plans|meanings|sims):.*$",
                                                                ""),
                                        "frameworks/pell-river.yaml",
                                                text(folder, "frameworks/pell-river.yaml"),
                                        "frameworks/pell-river-leadership.yaml",
                                                text(
                                                        folder,
                                                        "frameworks/pell-river-leadership.yaml")))
                        .replacing(
                                "frameworks/pell-river.yaml",
                                "id: pell-river\n",
                                "id: harmon-lake\n");
        var refused = (PackOutcome.Refused) ContentPack.compile(other);
        assertThat(refused.problems())
                .singleElement()
                .hasToString(
                        "frameworks/pell-river-leadership.yaml:3: the framework is one for"
                                + " 'pell-river', the pack's district is 'harmon-lake'; write"
                                + " 'profile: harmon-lake' [profile]");
        var gone =
                (PackOutcome.Refused)
                        ContentPack.compile(other.without("frameworks/pell-river.yaml"));
        assertThat(gone.problems())
                .extracting(ContentProblem::rule)
                .containsExactly("missing-file");
    }

    private static String text(ContentSource source, String path) {
        return source.text(path).orElseThrow();
    }

    @Test
    void aFolderWithoutAListingIsRefused() {
        var refused =
                (PackOutcome.Refused) ContentPack.compile(MapSource.example().without("pack.yaml"));

        assertThat(refused.problems().get(0).wrong()).isEqualTo("there is no pack.yaml");
    }

    @Test
    void aPathCannotLeaveTheFolder() {
        var source = ContentSource.directory(Path.of("src/test/resources/example/sims"));

        assertThat(source.text("../pack.yaml")).isEmpty();
        assertThat(source.text("/etc/hostname")).isEmpty();
        var classPath = ContentSource.classpath(getClass().getClassLoader(), "example/sims/");
        assertThat(classPath.text("../pack.yaml")).isEmpty();
    }

    private static ContentPack compiled(ContentSource source) {
        return ((PackOutcome.Compiled) ContentPack.compile(source)).pack();
    }
}
