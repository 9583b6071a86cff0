package org.aspirant.academy.assessment.sheet;

import java.util.List;
import org.aspirant.academy.assessment.AssessmentFault;
import org.aspirant.academy.assessment.DraftRating;
import org.aspirant.academy.assessment.LedgerEvent;
import org.aspirant.academy.assessment.SheetId;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.school.School;
import org.aspirant.academy.school.Story;
import org.aspirant.academy.submission.Submission;
import org.aspirant.academy.submission.SubmissionId;
import org.aspirant.rubric.plan.CriterionKey;
import org.junit.jupiter.api.BeforeEach;

/** A submission with one sheet open. */
abstract class SheetScene {

    static final CriterionKey GROUNDS = new CriterionKey("simulation", "grounds");
    static final CriterionKey VOICES = new CriterionKey("simulation", "voices");
    static final Quote SLIPS = new Quote("decision:1", "310 slips");

    final School school = new School();
    final Story story = new Story(school);
    final Participant ada = school.staff("ada", StaffRole.ASSESSOR);
    final Participant olu = school.staff("olu", StaffRole.ASSESSOR);
    final Participant rosa = school.candidate("rosa");
    SubmissionId submission = new SubmissionId("none");
    SheetId sheet = new SheetId("none");

    @BeforeEach
    void handIn() {
        school.bind("two-readers", ada, olu);
        Submission handedIn = story.handedIn(rosa);
        submission = handedIn.id();
        sheet = story.sheet(ada);
    }

    static AssessmentFault fault(SheetOutcome outcome) {
        return ((SheetOutcome.NotAllowed) outcome).fault();
    }

    List<LedgerEvent> ledger() {
        return school.ports.ledger().events(School.ORGANIZATION, submission);
    }

    List<DraftRating> drafts() {
        return school.ports.sheets().drafts(School.ORGANIZATION, sheet);
    }

    SheetOutcome rate(String level, Quote... evidence) {
        return story.rate(ada, sheet, "grounds", level, evidence);
    }

    Workbench workbench(Participant who, SheetId id) {
        return ((SheetOutcome.Open) school.openingSheet.open(who, id)).workbench();
    }
}
