package org.aspirant.academy.school;

import java.util.List;
import java.util.Map;
import org.aspirant.academy.assessment.SheetId;
import org.aspirant.academy.assessment.sheet.CriterionRating;
import org.aspirant.academy.assessment.sheet.Quote;
import org.aspirant.academy.assessment.sheet.SheetOutcome;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.play.PlayOutcome;
import org.aspirant.academy.play.PostedMove;
import org.aspirant.academy.play.RunId;
import org.aspirant.academy.play.TypedMove;
import org.aspirant.academy.play.attempt.StartOutcome;
import org.aspirant.academy.submission.Submission;
import org.aspirant.academy.submission.SubmitOutcome;

/** What people in the school do when all goes well. */
public final class Story {

    public static final String HOLD =
            "Riders have 310 slips for a hundred students, walkers 21, so the slips say more"
                    + " about the bus than about the riders.";
    public static final String SETTLED = "The bell stays at eight, since buses are shared.";
    public static final String ADOPT =
            "Bram signed it, and the page keeps his sentence on the first ten minutes, which is what"
                    + " he was afraid to lose.";
    public static final String WHY =
            "They were asked what was settled before they were asked anything else.";

    public static final TypedMove HOLDS = new TypedMove.Choose("gate.hold", HOLD);
    public static final TypedMove CASTS = new TypedMove.Cast("team", List.of("bram", "nadia"), "");
    public static final TypedMove WRITES =
            new TypedMove.FillSheet("terms", Map.of("settled", SETTLED));
    public static final TypedMove ADOPTS = new TypedMove.Choose("answer.adopt", ADOPT);

    private final School school;

    public Story(School school) {
        this.school = school;
    }

    public RunId started(Participant who) {
        var outcome = school.starting.start(who);
        if (outcome instanceof StartOutcome.Started started) {
            return started.run().id();
        }
        throw new AssertionError(outcome);
    }

    public PlayOutcome post(Participant who, RunId run, int number, TypedMove move) {
        return school.playing.play(who, new PostedMove(run, number, move));
    }

    /** A run of this person, played to its end. */
    public RunId played(Participant who) {
        var run = started(who);
        int number = 1;
        for (TypedMove move :
                List.of(new TypedMove.OpenExhibit("slips"), HOLDS, CASTS, WRITES, ADOPTS)) {
            var outcome = post(who, run, number, move);
            if (outcome instanceof PlayOutcome.NotAllowed refused) {
                throw new AssertionError(refused.fault() + " " + refused.rule());
            }
            number++;
        }
        return run;
    }

    /** A run of this person, played and handed in. */
    public Submission handedIn(Participant who) {
        var outcome =
                school.submitting.submit(
                        who, played(who), Map.of("why", WHY), Submission.Reasons.WITHHELD);
        if (outcome instanceof SubmitOutcome.Submitted submitted) {
            return submitted.submission();
        }
        throw new AssertionError(outcome);
    }

    /** The one open sheet of this person. */
    public SheetId sheet(Participant who) {
        return school.queue.queue(who).orElseThrow().stream()
                .filter(row -> row.isOpen())
                .findFirst()
                .orElseThrow()
                .sheet();
    }

    public SheetOutcome rate(
            Participant who, SheetId sheet, String criterion, String level, Quote... evidence) {
        return school.rating.rate(
                who,
                sheet,
                new CriterionRating(
                        "simulation",
                        criterion,
                        level,
                        "",
                        List.of(evidence),
                        "Note of " + who.subject() + " on " + criterion));
    }

    /** Rates both criteria on this person's open sheet and submits it. */
    public SheetId read(Participant who, String grounds, String voices) {
        var sheet = sheet(who);
        require(rate(who, sheet, "grounds", grounds, new Quote("decision:1", "310 slips")));
        require(rate(who, sheet, "voices", voices, new Quote("decision:3", "Bram signed it")));
        require(school.submittingSheet.submit(who, sheet));
        return sheet;
    }

    public static void require(SheetOutcome outcome) {
        if (outcome instanceof SheetOutcome.NotAllowed refused) {
            throw new AssertionError(refused.fault() + " " + refused.criteria());
        }
    }
}
