package org.aspirant.academy.content.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.content.pack.ContentPack;
import org.aspirant.academy.content.pack.Edition;
import org.aspirant.academy.memory.Memory;
import org.aspirant.academy.play.PlayFault;
import org.aspirant.academy.play.attempt.OpenOutcome;
import org.aspirant.academy.school.ChangedSource;
import org.aspirant.academy.school.School;
import org.aspirant.academy.school.SchoolSource;
import org.aspirant.academy.school.Shelf;
import org.aspirant.academy.school.Story;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.junit.jupiter.api.Test;

class KeptCatalogueTest {

    private static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");
    private static final ContentPack FORMER = Shelf.pack(new SchoolSource());
    private static final Scenario STORY = FORMER.scenarios().iterator().next();
    private static final Catalogue NEXT_YEAR = Shelf.compiled(ChangedSource.nextYear());

    /** What an installation kept, whatever it is. */
    private static final class Kept implements Editions {

        private final List<Edition> all = new ArrayList<>();
        private int asked;

        @Override
        public boolean keep(Edition edition, Instant at) {
            return all.add(edition);
        }

        @Override
        public Optional<Edition> holding(Set<String> hashes) {
            asked++;
            return all.stream().filter(it -> it.hashes().containsAll(hashes)).findFirst();
        }
    }

    private static final class Log extends Handler implements AutoCloseable {

        private final Logger logger = Logger.getLogger("org.aspirant.content");
        private final List<String> lines = new ArrayList<>();

        Log() {
            logger.addHandler(this);
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(new SimpleFormatter().formatMessage(line));
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            logger.removeHandler(this);
        }
    }

    private final Kept kept = new Kept();
    private final Catalogue catalogue = new KeptCatalogue(NEXT_YEAR, kept);

    private static Yardstick two(Catalogue catalogue) {
        return catalogue.plans().stream()
                .filter(it -> it.plan().id().equals("two-readers"))
                .findFirst()
                .orElseThrow();
    }

    private void keepFormer() {
        FORMER.editions().forEach(edition -> kept.keep(edition, AT));
    }

    @Test
    void offersOnlyWhatIsShippedAndOpensWhatWasShippedBefore() {
        keepFormer();

        assertThat(catalogue.simulations()).isEqualTo(NEXT_YEAR.simulations());
        assertThat(catalogue.plans()).isEqualTo(NEXT_YEAR.plans());
        assertThat(catalogue.simulation(STORY.ref().hash())).contains(STORY);
        assertThat(STORY.ref().version()).isEqualTo(1);
        assertThat(catalogue.simulations().get(0).ref().version()).isEqualTo(2);
    }

    @Test
    void aPlanThatStayedIsReadWithTheRubricItWasReadWithThen() {
        keepFormer();
        var then = two(Shelf.compiled(new SchoolSource()));
        var now = two(NEXT_YEAR);
        assertThat(then.plan().hash()).isEqualTo(now.plan().hash());

        assertThat(catalogue.yardstick(then.edition())).contains(then);
        assertThat(catalogue.yardstick(now.edition())).contains(now);
        assertThat(catalogue.plan(then.plan().hash().hex()))
                .as("of what is handed in from now on")
                .contains(now);
    }

    @Test
    void compilesWhatItOpensOnce() {
        keepFormer();
        var first = catalogue.simulation(STORY.ref().hash());
        var again = catalogue.simulation(STORY.ref().hash());

        assertThat(again.orElseThrow()).isSameAs(first.orElseThrow());
        assertThat(kept.asked).isEqualTo(1);
    }

    @Test
    void whatWasNeverKeptIsGoneUntilSomebodyKeepsIt() {
        try (var log = new Log()) {
            assertThat(catalogue.simulation(STORY.ref().hash())).isEmpty();

            assertThat(log.lines)
                    .containsExactly("No edition of [" + STORY.ref().hash() + "] was ever kept");
        }
        keepFormer();
        assertThat(catalogue.simulation(STORY.ref().hash())).as("by another node").isPresent();
    }

    @Test
    void sourcesThatCompileToSomethingElseThanTheyDidAreNotUsed() {
        String hash = STORY.ref().hash();
        var newer = Shelf.pack(ChangedSource.nextYear()).editions().get(0);
        var altered = new Edition(Set.of(hash), newer.files());
        kept.keep(altered, AT);
        try (var log = new Log()) {
            assertThat(catalogue.simulation(hash)).isEmpty();
            assertThat(catalogue.simulation(hash)).as("asked again").isEmpty();

            assertThat(log.lines)
                    .containsExactly(
                            "The kept edition "
                                    + altered.id()
                                    + " cannot be used for ["
                                    + hash
                                    + "]: see above, or it compiles to something else than it did");
        }
    }

    @Test
    void sourcesThatDoNotCompileAnyMoreSayWhyInTheLog() {
        String hash = STORY.ref().hash();
        var files = new TreeMap<>(FORMER.editions().get(0).files());
        files.remove("sims/the-late-bus/text/gate.md");
        kept.keep(new Edition(Set.of(hash), files), AT);
        try (var log = new Log()) {
            assertThat(catalogue.simulation(hash)).isEmpty();

            assertThat(log.lines.get(0))
                    .startsWith("Kept content: sims/the-late-bus/sim.yaml:")
                    .contains("text/gate.md");
        }
    }

    @Test
    void workThatIsPinnedToWhatIsGoneSaysSo() {
        var ports = Memory.ports();
        var before = new School(ports, Shelf.compiled(new SchoolSource()));
        var ada = before.staff("ada", org.aspirant.academy.course.StaffRole.ASSESSOR);
        before.bind("one-reader", ada);
        var rosa = before.candidate("rosa");
        var run = new Story(before).started(rosa);

        var after = new School(ports, new KeptCatalogue(NEXT_YEAR, ports.editions()));

        assertThat(after.opening.open(rosa, run))
                .isEqualTo(new OpenOutcome.NotAllowed(PlayFault.EDITION_GONE));
    }

    @Test
    void keepingTwiceKeepsOnce() {
        var ports = Memory.ports();
        var keeping =
                new KeepingEditions(
                        ports.unitOfWork(), java.time.Clock.systemUTC(), ports.editions());

        assertThat(keeping.keep(FORMER.editions())).isEqualTo(5);
        assertThat(keeping.keep(FORMER.editions())).isZero();
        assertThat(keeping.keep(Shelf.pack(ChangedSource.nextYear()).editions()))
                .as("a simulation and three plans that name the rubric; the fourth names none")
                .isEqualTo(4);
    }

    /** One simulation and three plans; each edition is whole by itself. */
    @Test
    void everyEditionOfTheShippedAcademyCompilesByItself() {
        var shipped = Shelf.pack(ContentSource.directory(Path.of("..", "..", "content")));

        assertThat(shipped.editions()).hasSize(shipped.sims().size() + shipped.plans().size());
        for (Edition edition : shipped.editions()) {
            kept.all.clear();
            kept.keep(edition, AT);
            var alone = new KeptCatalogue(NEXT_YEAR, kept);
            for (Yardstick yardstick : shipped.plans().values()) {
                if (edition.hashes().equals(yardstick.edition().hashes())) {
                    assertThat(alone.yardstick(yardstick.edition())).contains(yardstick);
                }
            }
            for (Scenario scenario : shipped.scenarios()) {
                if (edition.hashes().equals(Set.of(scenario.ref().hash()))) {
                    assertThat(alone.simulation(scenario.ref().hash())).contains(scenario);
                }
            }
            assertThat(kept.asked).as("each edition is one of the above").isPositive();
            kept.asked = 0;
        }
    }

    @Test
    void anEditionHoldsWhatItIsCompiledFromAndNothingElse() {
        Map<String, String> files = FORMER.editions().get(0).files();

        assertThat(files.keySet())
                .containsExactly(
                        "pack.yaml",
                        "sims/the-late-bus/exhibits/slips.csv",
                        "sims/the-late-bus/sim.yaml",
                        "sims/the-late-bus/teaching-notes.md",
                        "sims/the-late-bus/text/answer.md",
                        "sims/the-late-bus/text/gate.md");
        assertThat(FORMER.editions())
                .extracting(it -> it.files().keySet())
                .contains(
                        Set.of(
                                "pack.yaml",
                                "plans/two.yaml",
                                "plans/two.md",
                                "rubric.yaml",
                                "framework.yaml"))
                .contains(Set.of("pack.yaml", "plans/none.yaml", "framework.yaml"));
    }

    @Test
    void theSameSourcesAreTheSameEdition() {
        var again = Shelf.pack(new SchoolSource()).editions().get(0);
        var one = FORMER.editions().get(0);
        var changed = new TreeMap<>(one.files());
        changed.merge("pack.yaml", " ", String::concat);

        assertThat(again.id()).isEqualTo(one.id());
        assertThat(new Edition(one.hashes(), changed).id()).isNotEqualTo(one.id());
    }
}
