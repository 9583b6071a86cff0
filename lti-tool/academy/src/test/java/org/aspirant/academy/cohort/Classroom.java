package org.aspirant.academy.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.play.PlayOutcome;
import org.aspirant.academy.play.RunId;
import org.aspirant.academy.play.TypedMove;
import org.aspirant.academy.school.School;
import org.aspirant.academy.school.Story;
import org.aspirant.academy.submission.Submission.Reasons;
import org.aspirant.academy.submission.SubmitOutcome;

/** A course in which people play and hand in; figures are told as short text. */
abstract class Classroom {

    private static final String HELD = " slips say more about the bus than about the riders";

    School school = new School();

    /** Holds the slips, asks Bram and Nadia, adopts the report. */
    Participant holder(String name, Reasons reasons) {
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
    Participant filer(String name) {
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

    Participant player(String name, Reasons reasons, List<TypedMove> moves) {
        var who = school.candidate(name);
        handIn(who, played(who, moves), reasons);
        return who;
    }

    RunId played(Participant who, List<TypedMove> moves) {
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

    void handIn(Participant who, RunId run, Reasons reasons) {
        assertThat(school.submitting.submit(who, run, Map.of("why", Story.WHY), reasons))
                .isInstanceOf(SubmitOutcome.Submitted.class);
    }

    /** Fifteen words and more, told apart by person and place. */
    static String words(String name, String place) {
        return name + " at " + place + HELD + " and I would say so to anybody who asked me";
    }

    void holders(int from, int to, Reasons reasons) {
        for (int one = from; one <= to; one++) {
            holder("p" + one, reasons);
        }
    }

    Comparison toInstructor() {
        return compared(school.comparingCohort.compare(school.instructor(), "en"));
    }

    Comparison to(Participant who) {
        return compared(school.comparingOwnPath.compare(who, "en"));
    }

    static Comparison compared(CohortOutcome outcome) {
        assertThat(outcome).isInstanceOf(CohortOutcome.Compared.class);
        return ((CohortOutcome.Compared) outcome).comparison();
    }

    static String told(Comparison comparison, String place) {
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

    static List<String> texts(Comparison comparison, String place) {
        return comparison.at(place).orElseThrow().reasons().stream()
                .flatMap(group -> group.reasons().stream())
                .map(Reason::text)
                .toList();
    }

    static CohortFault refused(CohortOutcome outcome) {
        assertThat(outcome).isInstanceOf(CohortOutcome.NotAllowed.class);
        return ((CohortOutcome.NotAllowed) outcome).fault();
    }
}
