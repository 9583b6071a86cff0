package org.aspirant.academy.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aspirant.academy.activity.Activity;
import org.aspirant.academy.activity.Binding;
import org.aspirant.academy.assessment.sheet.Quote;
import org.aspirant.academy.content.edition.KeepingEditions;
import org.aspirant.academy.content.edition.KeptCatalogue;
import org.aspirant.academy.content.pack.PackCatalogue;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.memory.Memory;
import org.aspirant.academy.play.PlayOutcome;
import org.aspirant.academy.play.RunId;
import org.aspirant.academy.play.TypedMove;
import org.aspirant.academy.privacy.Erasing.Requester;
import org.aspirant.academy.privacy.ErasureOutcome;
import org.aspirant.academy.school.ChangedSource;
import org.aspirant.academy.school.School;
import org.aspirant.academy.school.SchoolSource;
import org.aspirant.academy.school.Shelf;
import org.aspirant.academy.school.Story;
import org.aspirant.academy.submission.Submission.Reasons;
import org.aspirant.academy.submission.SubmitOutcome;
import org.junit.jupiter.api.Test;

/** How people of a course decided, told to them and to who teaches it; figures worked by hand. */
class ComparingTest {

    private static final String HELD = " slips say more about the bus than about the riders";

    private School school = new School();

    /** Holds the slips, asks Bram and Nadia, adopts the report. */
    private Participant holder(String name, Reasons reasons) {
        return player(
                name,
                reasons,
                List.of(
                        new TypedMove.Choose("gate.hold", words(name, "gate")),
                        new TypedMove.Cast("team", List.of("bram", "nadia"), ""),
                        Story.WRITES,
                        new TypedMove.Choose("answer.adopt", words(name, "answer"))));
    }

    /** Lets the slips stand, hears the grandmother, asks Odile and Bram, excuses the riders. */
    private Participant filer(String name) {
        return player(
                name,
                Reasons.SHARED,
                List.of(
                        new TypedMove.Choose("gate.file", ""),
                        new TypedMove.Choose("grandmother.listen", ""),
                        new TypedMove.Cast("team", List.of("odile", "bram"), ""),
                        Story.WRITES,
                        new TypedMove.Choose("answer.narrow", "")));
    }

    private Participant player(String name, Reasons reasons, List<TypedMove> moves) {
        var who = school.candidate(name);
        handIn(who, played(who, moves), reasons);
        return who;
    }

    private RunId played(Participant who, List<TypedMove> moves) {
        var story = new Story(school);
        var run = story.started(who);
        for (int index = 0; index < moves.size(); index++) {
            var outcome = story.post(who, run, index + 1, moves.get(index));
            assertThat(outcome)
                    .as(moves.get(index).toString())
                    .isNotInstanceOf(PlayOutcome.NotAllowed.class);
        }
        return run;
    }

    private void handIn(Participant who, RunId run, Reasons reasons) {
        assertThat(school.submitting.submit(who, run, Map.of("why", Story.WHY), reasons))
                .isInstanceOf(SubmitOutcome.Submitted.class);
    }

    /** Fifteen words and more, told apart by person and place. */
    private static String words(String name, String place) {
        return name + " at " + place + HELD + " and I would say so to anybody who asked me";
    }

    private void holders(int from, int to, Reasons reasons) {
        for (int one = from; one <= to; one++) {
            holder("p" + one, reasons);
        }
    }

    private Comparison toInstructor() {
        return compared(school.comparingCohort.compare(school.instructor(), "en"));
    }

    private Comparison to(Participant who) {
        return compared(school.comparingOwnPath.compare(who, "en"));
    }

    private static Comparison compared(CohortOutcome outcome) {
        assertThat(outcome).isInstanceOf(CohortOutcome.Compared.class);
        return ((CohortOutcome.Compared) outcome).comparison();
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

    private static String told(Comparison comparison, String place) {
        var count = comparison.at(place).orElseThrow().count();
        if (!(count instanceof Count.Counted counted)) {
            return "too few";
        }
        var told = new StringBuilder().append(counted.people());
        for (Count.Line line : counted.lines()) {
            told.append(", ")
                    .append(line.option().replaceAll(".*\\.", ""))
                    .append(
                            line.share()
                                    .map(it -> " " + it.taken() + "=" + it.percent())
                                    .orElse(" -"));
        }
        return told.toString();
    }

    private static List<String> texts(Comparison comparison, String place) {
        return comparison.at(place).orElseThrow().reasons().stream()
                .flatMap(group -> group.reasons().stream())
                .map(Reason::text)
                .toList();
    }

    private static CohortFault refused(CohortOutcome outcome) {
        assertThat(outcome).isInstanceOf(CohortOutcome.NotAllowed.class);
        return ((CohortOutcome.NotAllowed) outcome).fault();
    }

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
    void reasonsStandUnderTheirOptionWithoutANameAndTheReadersOwnIsMarked() {
        school.bind("completion");
        holders(1, 5, Reasons.SHARED);
        var group = to(school.candidate("p3")).at("gate").orElseThrow().reasons().get(0);

        assertThat(group.taken()).containsExactly("gate.hold");
        assertThat(group.reasons())
                .extracting(Reason::letter)
                .containsExactly("A", "B", "C", "D", "E");
        assertThat(group.reasons())
                .filteredOn(Reason::own)
                .extracting(Reason::text)
                .containsExactly(words("p3", "gate"));
        assertThat(toInstructor().at("gate").orElseThrow().reasons().get(0).reasons())
                .as("the same letters for who teaches, and nobody's own")
                .isEqualTo(
                        group.reasons().stream()
                                .map(one -> new Reason(one.letter(), one.text(), false))
                                .toList());
    }

    @Test
    void fourReasonsForAnOptionAreNotShown() {
        school.bind("completion");
        holders(1, 4, Reasons.SHARED);
        holder("p5", Reasons.WITHHELD);

        assertThat(told(toInstructor(), "gate")).isEqualTo("5, file 0=0, hold 5=100");
        assertThat(texts(toInstructor(), "gate")).isEmpty();
    }

    @Test
    void whoWithholdsTheirReasonsIsCountedAndNotQuoted() {
        school.bind("completion");
        holders(1, 6, Reasons.SHARED);
        holders(7, 10, Reasons.WITHHELD);

        assertThat(told(toInstructor(), "gate")).isEqualTo("10, file 0=0, hold 10=100");
        assertThat(texts(toInstructor(), "gate"))
                .containsExactlyInAnyOrder(
                        words("p1", "gate"),
                        words("p2", "gate"),
                        words("p3", "gate"),
                        words("p4", "gate"),
                        words("p5", "gate"),
                        words("p6", "gate"));
    }

    @Test
    void whoeverIsErasedStaysCountedAndTheirReasonIsMissing() {
        school.bind("completion");
        holders(1, 6, Reasons.SHARED);
        holders(7, 10, Reasons.WITHHELD);
        erase("p2");
        assertThat(told(toInstructor(), "gate")).isEqualTo("10, file 0=0, hold 10=100");
        assertThat(texts(toInstructor(), "gate")).hasSize(5).doesNotContain(words("p2", "gate"));

        erase("p4");
        assertThat(texts(toInstructor(), "gate")).as("four are left").isEmpty();
        assertThat(told(toInstructor(), "answer")).isEqualTo("10, adopt 10=100, narrow 0=0");
    }

    private void erase(String name) {
        assertThat(
                        school.erasing.erase(
                                new Requester(School.ORGANIZATION, School.subject("admin"), true),
                                School.subject(name)))
                .isInstanceOf(ErasureOutcome.Erased.class);
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
    void whoHasNotHandedInIsRefused() {
        school.bind("completion");
        holders(1, 5, Reasons.SHARED);
        var practising = school.candidate("p6");
        played(practising, List.of(new TypedMove.Choose("gate.file", "")));

        assertThat(refused(school.comparingOwnPath.compare(practising, "en")))
                .isEqualTo(CohortFault.NOT_SUBMITTED);
        assertThat(refused(school.comparingCohort.compare(practising, "en")))
                .isEqualTo(CohortFault.NOT_AN_INSTRUCTOR);
    }

    @Test
    void whoAssessesIsRefusedUnlessTheyTeachToo() {
        school.bind("completion");
        holders(1, 5, Reasons.SHARED);
        var refusals = new ArrayList<CohortFault>();
        for (StaffRole role : List.of(StaffRole.ASSESSOR, StaffRole.ADJUDICATOR)) {
            var reader = school.staff("reader-" + role, role);
            refusals.add(refused(school.comparingOwnPath.compare(reader, "en")));
            refusals.add(refused(school.comparingCohort.compare(reader, "en")));
        }
        assertThat(refusals)
                .containsExactly(
                        CohortFault.READS_SUBMISSIONS,
                        CohortFault.NOT_AN_INSTRUCTOR,
                        CohortFault.READS_SUBMISSIONS,
                        CohortFault.NOT_AN_INSTRUCTOR);
        assertThat(
                        refused(
                                school.comparingCohort.compare(
                                        school.staff("lena", StaffRole.LEAD), "en")))
                .isEqualTo(CohortFault.NOT_AN_INSTRUCTOR);

        var ines = school.instructor();
        school.assigningStaff.assign(ines, ines.subject(), StaffRole.ASSESSOR);
        assertThat(told(toInstructor(), "gate")).isEqualTo("5, file 0=0, hold 5=100");
    }

    /** Of two readers, one who teaches too has to finish; an only reader has not. */
    @Test
    void anInstructorWhoReadsBesideOthersHasToFinishFirst() {
        var ines = school.instructor();
        var ada = school.staff("ada", StaffRole.ASSESSOR);
        school.bind("two-readers", ines, ada);
        holders(1, 5, Reasons.SHARED);
        assertThat(refused(school.comparingCohort.compare(ines, "en")))
                .isEqualTo(CohortFault.STILL_READING);
        var story = new Story(school);
        for (int one = 1; one <= 5; one++) {
            var sheet = story.sheet(ines);
            for (String criterion : List.of("grounds", "voices")) {
                Story.require(
                        story.rate(
                                ines,
                                sheet,
                                criterion,
                                "named",
                                new Quote("decision:1", "slips say more")));
            }
            Story.require(school.submittingSheet.submit(ines, sheet));
        }

        assertThat(told(toInstructor(), "gate")).isEqualTo("5, file 0=0, hold 5=100");
    }

    @Test
    void anInstructorWhoIsTheOnlyReaderIsTold() {
        var ines = school.instructor();
        school.bind("one-reader", ines);
        holders(1, 5, Reasons.SHARED);

        assertThat(told(toInstructor(), "gate")).isEqualTo("5, file 0=0, hold 5=100");
    }

    /** A fellow candidate who also reads would rate in the light of what most did. */
    @Test
    void aCandidateWhoAlsoAssessesIsRefused() {
        school.bind("completion");
        holders(1, 5, Reasons.SHARED);
        school.staff("p1", StaffRole.ASSESSOR);

        assertThat(refused(school.comparingOwnPath.compare(school.candidate("p1"), "en")))
                .isEqualTo(CohortFault.READS_SUBMISSIONS);
    }

    @Test
    void anotherCourseAndAnotherTenantAreToldNothing() {
        school.bind("completion");
        holders(1, 5, Reasons.SHARED);
        var rosa = school.candidate("p1");
        var ines = school.instructor();

        assertThat(refused(school.comparingOwnPath.compare(School.elsewhere(rosa), "en")))
                .isEqualTo(CohortFault.NOT_SUBMITTED);
        assertThat(refused(school.comparingOwnPath.compare(School.otherTenant(rosa), "en")))
                .isEqualTo(CohortFault.NOT_SUBMITTED);
        assertThat(refused(school.comparingCohort.compare(School.elsewhere(ines), "en")))
                .isEqualTo(CohortFault.NOT_READY);
        assertThat(refused(school.comparingCohort.compare(School.otherTenant(ines), "en")))
                .isEqualTo(CohortFault.NOT_READY);
    }

    @Test
    void whatTheAuthorsDoNotCompareIsNotCompared() {
        var quiet =
                new ChangedSource(
                        new SchoolSource(),
                        "sims/the-late-bus/sim.yaml",
                        "  compare: {minN: 5, reasons: true}\n",
                        "");
        school = new School(Memory.ports(), Shelf.compiled(quiet));
        school.bind("completion");
        holders(1, 5, Reasons.SHARED);

        assertThat(refused(school.comparingOwnPath.compare(school.candidate("p1"), "en")))
                .isEqualTo(CohortFault.NOT_COMPARED);
        assertThat(refused(school.comparingCohort.compare(school.instructor(), "en")))
                .isEqualTo(CohortFault.NOT_COMPARED);
    }

    @Test
    void sharesAloneAreToldWhereTheAuthorsWantNoReasons() {
        var shares =
                new ChangedSource(
                        new SchoolSource(),
                        "sims/the-late-bus/sim.yaml",
                        "minN: 5, reasons: true",
                        "minN: 6, reasons: false");
        school = new School(Memory.ports(), Shelf.compiled(shares));
        school.bind("completion");
        holders(1, 5, Reasons.SHARED);
        assertThat(school.comparingCohort.compare(school.instructor(), "en"))
                .isEqualTo(new CohortOutcome.TooFew(6));
        holder("p6", Reasons.SHARED);

        assertThat(told(toInstructor(), "gate")).isEqualTo("6, file 0=0, hold 6=100");
        assertThat(texts(toInstructor(), "gate")).isEmpty();
        assertThat(toInstructor().withReasons()).isFalse();
    }

    @Test
    void whereTheVersionIsGoneThatIsSaid() {
        school.bind("completion");
        holders(1, 5, Reasons.SHARED);
        school.shelf().loseSimulations();

        assertThat(refused(school.comparingOwnPath.compare(school.candidate("p1"), "en")))
                .isEqualTo(CohortFault.EDITION_GONE);
        assertThat(refused(school.comparingCohort.compare(school.instructor(), "en")))
                .isEqualTo(CohortFault.EDITION_GONE);
    }
}
