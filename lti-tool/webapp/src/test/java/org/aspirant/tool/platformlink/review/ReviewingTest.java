package org.aspirant.tool.platformlink.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.play.RunId;
import org.aspirant.academy.school.School;
import org.aspirant.academy.submission.Pins;
import org.aspirant.academy.submission.Submission;
import org.aspirant.academy.submission.SubmissionId;
import org.aspirant.academy.submission.Submissions;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.rubric.plan.GradeColumn;
import org.aspirant.tool.platformlink.admission.Subjects;
import org.aspirant.tool.platformlink.admission.Tenancy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose work opens from the gradebook for whom, whatever the platform signed. */
class ReviewingTest {

    private static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");
    private static final URI LAUNCH = URI.create("https://tool.example/lti/launch");
    private static final Tenancy TENANCY =
            new Tenancy(
                    School.ORGANIZATION,
                    new RegistrationKey("https://lms.example", "c-1"),
                    new DeploymentId("1"));

    private final School school = new School();
    private final Participant instructor = school.instructor();
    private final Participant rosa = school.candidate("rosa");
    private final Participant ben = school.candidate("ben");
    private final Submission rosas = submission(rosa);
    private final Reviewing reviewing =
            new Reviewing(school.authority, new Known(), new OneSubmission(rosas));

    private static Submission submission(Participant whose) {
        return new Submission(
                SubmissionId.fresh(),
                whose.place(),
                whose.subject(),
                RunId.fresh(),
                1,
                new Pins("s", "a", "p", "b", "c", "d"),
                GradeColumn.Kind.POINTS,
                List.of(),
                "e",
                "f",
                AT,
                AT,
                Submission.Reasons.WITHHELD,
                false);
    }

    private ReviewOutcome review(Participant who, String whose) {
        return reviewing.review(TENANCY, who, new Subject(whose));
    }

    private static ReviewOutcome refused(ReviewFault fault) {
        return new ReviewOutcome.NotAllowed(fault);
    }

    @Test
    void whoRunsTheCourseSeesWhatWasSubmitted() {
        var allowed = new ReviewOutcome.Allowed(rosas.id());

        assertThat(review(instructor, "rosa")).isEqualTo(allowed);
        assertThat(review(school.staff("lena", StaffRole.LEAD), "rosa")).isEqualTo(allowed);
    }

    @Test
    void candidatesSeeTheirOwnAndNobodyElses() {
        assertThat(review(rosa, "rosa")).isEqualTo(new ReviewOutcome.Allowed(rosas.id()));
        assertThat(review(ben, "rosa")).isEqualTo(refused(ReviewFault.NOT_YOURS_TO_REVIEW));
        assertThat(review(school.staff("ada", StaffRole.ASSESSOR), "rosa"))
                .as("assessors read blind")
                .isEqualTo(refused(ReviewFault.NOT_YOURS_TO_REVIEW));
    }

    @Test
    void whetherSomebodyIsKnownIsToldToNobodyWhoMayNotAsk() {
        assertThat(review(ben, "somebody else"))
                .isEqualTo(refused(ReviewFault.NOT_YOURS_TO_REVIEW));
        assertThat(review(instructor, "somebody else"))
                .isEqualTo(refused(ReviewFault.NOTHING_SUBMITTED));
    }

    @Test
    void whereNothingWasSubmittedNothingOpens() {
        assertThat(review(ben, "ben")).isEqualTo(refused(ReviewFault.NOTHING_SUBMITTED));
        assertThat(review(instructor, "ben")).isEqualTo(refused(ReviewFault.NOTHING_SUBMITTED));
        assertThat(review(School.elsewhere(instructor), "rosa"))
                .as("an instructor of another course")
                .isEqualTo(refused(ReviewFault.NOTHING_SUBMITTED));
    }

    @Test
    void theAddressOfASubmissionLeadsToItInItsCourseAlone() {
        URI address = Reviewing.address(LAUNCH, rosas.id());

        assertThat(reviewing.named(School.COURSE, address)).contains(rosas);
        assertThat(reviewing.named(School.elsewhere(rosa).course(), address)).isEmpty();
        assertThat(reviewing.named(School.otherTenant(rosa).course(), address)).isEmpty();
    }

    @Test
    void addressesThatNameNoneLeadNowhere() {
        assertThat(reviewing.named(School.COURSE, LAUNCH)).isEmpty();
        for (String query :
                List.of("submission=", "submission=%00", "submission=a&submission=b", "sim=4")) {
            assertThat(reviewing.named(School.COURSE, URI.create(LAUNCH + "?" + query)))
                    .as(query)
                    .isEmpty();
        }
    }

    /** People by the names they have at the school. */
    private final class Known implements Subjects {

        private final Map<String, SubjectId> names =
                new HashMap<>(Map.of("rosa", rosa.subject(), "ben", ben.subject()));

        @Override
        public Optional<SubjectId> known(Tenancy tenancy, Subject subject) {
            return Optional.ofNullable(names.get(subject.value()));
        }

        @Override
        public SubjectId admit(Tenancy tenancy, @Nullable Subject subject, Instant at) {
            throw new UnsupportedOperationException("nobody comes in by being asked about");
        }

        @Override
        public Optional<Subject> platformSubject(OrganizationId organization, SubjectId subject) {
            throw new UnsupportedOperationException("a review sends nothing to a platform");
        }
    }

    private record OneSubmission(Submission submission) implements Submissions {

        @Override
        public boolean add(Submission another) {
            throw new UnsupportedOperationException("a review sends nothing to a platform");
        }

        @Override
        public Optional<Submission> find(CourseKey course, SubmissionId id) {
            return Optional.of(submission)
                    .filter(it -> it.id().equals(id) && it.place().courseKey().equals(course));
        }

        @Override
        public Optional<Submission> lock(CourseKey course, SubmissionId id) {
            throw new UnsupportedOperationException("a review sends nothing to a platform");
        }

        @Override
        public Optional<Submission> of(ActivityKey place, SubjectId candidate) {
            return Optional.of(submission)
                    .filter(it -> it.place().equals(place) && it.candidate().equals(candidate));
        }

        @Override
        public List<Submission> in(ActivityKey place) {
            throw new UnsupportedOperationException("a review sends nothing to a platform");
        }
    }
}
