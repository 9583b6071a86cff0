package org.aspirant.academy.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.academy.activity.Activity;
import org.aspirant.academy.activity.Binding;
import org.aspirant.academy.content.edition.KeepingEditions;
import org.aspirant.academy.content.edition.KeptCatalogue;
import org.aspirant.academy.content.pack.PackCatalogue;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.memory.Memory;
import org.aspirant.academy.play.TypedMove;
import org.aspirant.academy.school.ChangedSource;
import org.aspirant.academy.school.School;
import org.aspirant.academy.school.SchoolSource;
import org.aspirant.academy.school.Shelf;
import org.aspirant.academy.school.Story;
import org.aspirant.academy.submission.Submission.Reasons;
import org.junit.jupiter.api.Test;

/** How people of a course decided, in figures worked by hand. */
class ComparingTest extends Classroom {

    @Test
    void nobodyIsToldAnythingBeforeFiveHaveHandedIn() {
        school.bind("completion");
        holders(1, 4, Reasons.SHARED);

        assertThat(school.comparingCohort.compare(school.instructor(), "en"))
                .isEqualTo(new CohortOutcome.TooFew(5));
        assertThat(school.comparingOwnPath.compare(school.candidate("p1"), "en"))
                .isEqualTo(new CohortOutcome.TooFew(5));
        holder("p5", Reasons.SHARED);

        assertThat(told(toInstructor(), "gate")).isEqualTo("5, file 0=0, hold 5=100");
    }

    /** Three hold and two file: 60 and 40 percent; Bram is asked by all, Nadia by three. */
    @Test
    void everyPlaceThatSomebodyCameToIsCountedForTheInstructor() {
        school.bind("completion");
        holders(1, 3, Reasons.SHARED);
        filer("p4");
        filer("p5");
        var comparison = toInstructor();

        assertThat(comparison.submitted()).isEqualTo(5);
        assertThat(comparison.places())
                .extracting(one -> one.place().id())
                .containsExactly("gate", "team", "answer", "grandmother");
        assertThat(told(comparison, "gate")).isEqualTo("5, file 2=40, hold 3=60");
        assertThat(told(comparison, "team")).isEqualTo("5, odile 2=40, bram 5=100, nadia 3=60");
        assertThat(told(comparison, "answer")).isEqualTo("5, adopt 3=60, narrow 2=40");
        assertThat(told(comparison, "grandmother")).as("two came").isEqualTo("too few");
        assertThat(comparison.at("gate").orElseThrow().own()).isEmpty();
    }

    @Test
    void aCandidateIsToldOfTheirOwnPathOnlyAndWhatTheyTook() {
        school.bind("completion");
        holders(1, 4, Reasons.SHARED);
        var filer = filer("p5");

        assertThat(to(school.candidate("p1")).places())
                .extracting(one -> one.place().id())
                .containsExactly("gate", "team", "answer");
        assertThat(to(filer).places())
                .extracting(one -> one.place().id())
                .containsExactly("gate", "grandmother", "team", "answer");
        assertThat(to(filer).at("team").orElseThrow().own()).containsExactly("odile", "bram");
        assertThat(to(filer).at("gate").orElseThrow().place().options())
                .extracting(one -> one.shortName())
                .containsExactly("File them", "Hold them");
    }

    /** Otherwise whoever looks before and after the sixth learns what that person did. */
    @Test
    void nothingIsAddedUntilFiveMoreHaveHandedIn() {
        school.bind("completion");
        holders(1, 5, Reasons.SHARED);
        var before = toInstructor();
        for (int one = 6; one <= 9; one++) {
            filer("p" + one);
            assertThat(toInstructor().places().subList(0, 3))
                    .isEqualTo(before.places().subList(0, 3));
        }
        filer("p10");

        assertThat(told(toInstructor(), "gate")).isEqualTo("10, file 5=50, hold 5=50");
        assertThat(told(toInstructor(), "grandmother")).isEqualTo("5, listen 5=100, later 0=0");
    }

    @Test
    void practiceAndThePlatformsTestUserAreNeverCounted() {
        school.bind("completion");
        holders(1, 4, Reasons.SHARED);
        var practising = school.candidate("p5");
        played(practising, List.of(new TypedMove.Choose("gate.file", "")));
        var stand =
                school.enter(
                        "stand-in",
                        new Participant(
                                School.PLACE,
                                School.subject("stand-in"),
                                java.util.Set.of(CourseRole.LEARNER),
                                true,
                                false));
        handIn(
                stand,
                played(stand, List.of(Story.HOLDS, Story.CASTS, Story.WRITES, Story.ADOPTS)),
                Reasons.SHARED);

        assertThat(school.comparingCohort.compare(school.instructor(), "en"))
                .isEqualTo(new CohortOutcome.TooFew(5));
    }

    @Test
    void runsOnAnotherVersionAreLeftOutAndSaidToBe() {
        var ports = Memory.ports();
        var first = Shelf.pack(new SchoolSource());
        school = new School(ports, new KeptCatalogue(new PackCatalogue(first), ports.editions()));
        new KeepingEditions(ports.unitOfWork(), school.clock, ports.editions())
                .keep(first.editions());
        school.bind("completion");
        holders(1, 5, Reasons.SHARED);
        var newer = Shelf.pack(ChangedSource.nextYear());
        school = new School(ports, new KeptCatalogue(new PackCatalogue(newer), ports.editions()));
        new KeepingEditions(ports.unitOfWork(), school.clock, ports.editions())
                .keep(newer.editions());
        var bound = ports.activities().find(School.PLACE).flatMap(Activity::bound).orElseThrow();
        var hash = school.catalogue.simulations().get(0).ref().hash();
        ports.unitOfWork()
                .run(
                        () -> {
                            ports.activities().bind(School.PLACE, to(bound, hash));
                            return true;
                        });
        var late = holder("p6", Reasons.SHARED);

        assertThat(toInstructor().onOtherVersions()).isEqualTo(1);
        assertThat(toInstructor().submitted()).isEqualTo(5);
        assertThat(to(school.candidate("p1")).onOtherVersions()).isEqualTo(1);
        assertThat(school.comparingOwnPath.compare(late, "en"))
                .isEqualTo(new CohortOutcome.TooFew(5));
    }

    /** No instructor can do this once people have begun; stores that were merged might. */
    private static Binding to(Binding bound, String hash) {
        return new Binding(
                bound.simulation(),
                hash,
                bound.plan(),
                bound.planHash(),
                bound.column(),
                bound.readingDays(),
                bound.assessors(),
                bound.boundBy(),
                bound.boundAt(),
                null);
    }

    @Test
    void aReaderOfSpanishIsToldInSpanish() {
        school =
                new School(
                        Memory.ports(),
                        Shelf.compiled(
                                new ChangedSource(
                                        new SchoolSource(),
                                        "sims/the-late-bus/sim.yaml",
                                        "player: assistant",
                                        "translations: [es]\nplayer: assistant")));
        school.bind("completion");
        holders(1, 5, Reasons.SHARED);
        var own = compared(school.comparingOwnPath.compare(school.candidate("p1"), "es"));
        var all = compared(school.comparingCohort.compare(school.instructor(), "es"));

        assertThat(own.about().language()).isEqualTo("es");
        assertThat(own.at("gate").orElseThrow().place())
                .isEqualTo(all.at("gate").orElseThrow().place());
        assertThat(all.at("gate").orElseThrow().place().ask())
                .isNotEqualTo(toInstructor().at("gate").orElseThrow().place().ask());
    }
}
