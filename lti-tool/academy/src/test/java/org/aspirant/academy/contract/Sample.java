package org.aspirant.academy.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.aspirant.academy.Opaque;
import org.aspirant.academy.activity.Binding;
import org.aspirant.academy.assessment.DecisionRecord;
import org.aspirant.academy.assessment.LedgerEvent;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.assessment.SheetId;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseId;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.play.Run;
import org.aspirant.academy.play.RunId;
import org.aspirant.academy.release.Grade;
import org.aspirant.academy.release.Release;
import org.aspirant.academy.release.ReleasedDecision;
import org.aspirant.academy.submission.Pins;
import org.aspirant.academy.submission.Submission;
import org.aspirant.academy.submission.SubmissionId;
import org.aspirant.rubric.plan.GradeColumn;
import org.aspirant.rubric.scoring.Decision;

/**
 * A tenant of its own with a course, an activity and people in it, put into the store, so that
 * contracts can share a database.
 */
final class Sample {

    static final Instant AT = Instant.parse("2026-11-02T09:30:00.123Z");
    static final String HASH = "a".repeat(64);

    final AcademyPorts ports;
    final OrganizationId organization = new OrganizationId(Opaque.fresh());
    final CourseKey course = new CourseKey(organization, new CourseId(Opaque.fresh()));
    final ActivityKey place = course.activity(new ActivityId(Opaque.fresh()));
    final SubjectId candidate = new SubjectId(Opaque.fresh());
    final SubjectId assessor = new SubjectId(Opaque.fresh());

    Sample(AcademyPorts ports) {
        this.ports = ports;
        write(
                () -> {
                    ports.activities().admit(place, "Grading reform", AT);
                    ports.members().seen(participant(candidate, CourseRole.LEARNER), AT);
                    ports.members().seen(participant(assessor, CourseRole.OTHER), AT);
                });
    }

    void write(Runnable work) {
        ports.unitOfWork()
                .run(
                        () -> {
                            work.run();
                            return true;
                        });
    }

    Participant participant(SubjectId subject, CourseRole... roles) {
        return new Participant(place, subject, Set.of(roles), false, false);
    }

    CourseKey otherTenant() {
        return new CourseKey(new OrganizationId(Opaque.fresh()), course.course());
    }

    CourseKey otherCourse() {
        return new CourseKey(organization, new CourseId(Opaque.fresh()));
    }

    Binding binding(String plan) {
        return new Binding(
                "grading-reform",
                HASH,
                plan,
                HASH,
                GradeColumn.Kind.DECISION,
                10,
                List.of(assessor),
                assessor,
                AT,
                null);
    }

    Run run(int attempt) {
        return run(attempt, Run.Kind.RECORDED);
    }

    Run run(int attempt, Run.Kind kind) {
        return new Run(
                RunId.fresh(),
                place,
                candidate,
                kind,
                attempt,
                "grading-reform",
                HASH,
                -42L,
                false,
                AT.plusSeconds(attempt),
                null);
    }

    /** A run that was begun in the store. */
    Run begun() {
        var run = run(1);
        write(() -> ports.runs().begin(run));
        return run;
    }

    Submission submission(RunId run) {
        return new Submission(
                SubmissionId.fresh(),
                place,
                candidate,
                run,
                1,
                new Pins("grading-reform", HASH, "two-blind", HASH, HASH, "sample-district"),
                GradeColumn.Kind.DECISION,
                List.of(),
                HASH,
                HASH,
                AT,
                AT.plusSeconds(86_400),
                Submission.Reasons.WITHHELD,
                false);
    }

    /** A submission that was added to the store. */
    Submission submitted() {
        var submission = submission(begun().id());
        write(() -> ports.submissions().add(submission));
        return submission;
    }

    RatingSheet sheet(SubmissionId submission, SubjectId by, RatingSheet.Role role) {
        return new RatingSheet(
                SheetId.fresh(),
                place,
                submission,
                by,
                role,
                RatingSheet.State.OPEN,
                AT,
                AT.plusSeconds(86_400),
                null,
                null);
    }

    LedgerEvent event(int number, SheetId sheet, String criterion, String level) {
        return new LedgerEvent(
                number,
                sheet,
                RatingSheet.Role.RATING,
                candidate,
                assessor,
                "simulation",
                criterion,
                level,
                null,
                List.of("decision:2@0-12", "exhibit:grades"),
                null,
                AT);
    }

    static DecisionRecord decision(int number, String status) {
        return new DecisionRecord(
                number, number * 5, status, null, "{\"n\":" + number + "}", HASH, AT);
    }

    Release release(SubmissionId submission) {
        return new Release(
                new Grade(
                        place,
                        candidate,
                        submission,
                        GradeColumn.Kind.DECISION,
                        new BigDecimal("1.00"),
                        new BigDecimal("1.00"),
                        HASH,
                        AT),
                assessor,
                10,
                "{\"status\":\"decided\"}",
                "decided\n  because é ≥ 2.75");
    }

    Release ending(SubmissionId submission, Decision.Status ended) {
        return new Release(
                new ReleasedDecision.Unscored(place, candidate, submission, ended, HASH, AT),
                assessor,
                10,
                "{\"status\":\"" + ended.key() + "\"}",
                "no score\n  because é");
    }
}
