package org.aspirant.academy.release.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.activity.Activity;
import org.aspirant.academy.assessment.DecisionRecord;
import org.aspirant.academy.assessment.Ledger;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.assessment.Sheets;
import org.aspirant.academy.course.Authority;
import org.aspirant.academy.course.Member;
import org.aspirant.academy.course.Members;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.people.People;
import org.aspirant.academy.people.PersonalDetails;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.play.Run;
import org.aspirant.academy.play.Runs;
import org.aspirant.academy.release.Release;
import org.aspirant.academy.release.Releases;
import org.aspirant.academy.submission.Submission;
import org.aspirant.academy.submission.SubmissionId;
import org.aspirant.academy.submission.Submissions;

/** Shows who runs a course how far everybody is in an activity. */
public final class OverseeingActivity {

    private final Authority authority;
    private final Activities activities;
    private final Members members;
    private final People people;
    private final Runs runs;
    private final Submissions submissions;
    private final Sheets sheets;
    private final Ledger ledger;
    private final Releases releases;

    public OverseeingActivity(
            Authority authority,
            Activities activities,
            Members members,
            People people,
            Runs runs,
            Submissions submissions,
            Sheets sheets,
            Ledger ledger,
            Releases releases) {
        this.authority = authority;
        this.activities = activities;
        this.members = members;
        this.people = people;
        this.runs = runs;
        this.submissions = submissions;
        this.sheets = sheets;
        this.ledger = ledger;
        this.releases = releases;
    }

    /** The overview; empty for anybody who does not run the course. */
    public Optional<Overview> oversee(Participant who) {
        if (!authority.leads(who)) {
            return Optional.empty();
        }
        return activities.find(who.place()).map(activity -> new Overview(activity, rows(who)));
    }

    private List<CandidateRow> rows(Participant who) {
        var place = who.place();
        Map<SubjectId, List<Run>> attempts =
                runs.recorded(place).stream().collect(Collectors.groupingBy(Run::subject));
        Map<SubjectId, Submission> handedIn =
                submissions.in(place).stream()
                        .collect(Collectors.toMap(Submission::candidate, Function.identity()));
        Map<SubmissionId, List<RatingSheet>> given =
                sheets.in(place).stream().collect(Collectors.groupingBy(RatingSheet::submission));
        Map<SubmissionId, DecisionRecord> decisions = ledger.decisions(place);
        Map<SubmissionId, Release> released =
                releases.in(place).stream()
                        .collect(
                                Collectors.toMap(
                                        it -> it.decision().submission(), Function.identity()));
        List<CandidateRow> rows = new ArrayList<>();
        candidates(who, attempts)
                .forEach(
                        (subject, details) -> {
                            var submission = handedIn.get(subject);
                            var progress =
                                    submission == null
                                            ? null
                                            : new Reading(
                                                    submission,
                                                    given.getOrDefault(submission.id(), List.of()),
                                                    Optional.ofNullable(
                                                            decisions.get(submission.id())),
                                                    Optional.ofNullable(
                                                            released.get(submission.id())));
                            rows.add(
                                    CandidateRow.of(
                                            who.subject(),
                                            subject,
                                            details,
                                            attempts.getOrDefault(subject, List.of()),
                                            Optional.ofNullable(progress)));
                        });
        return rows;
    }

    /** Those who are candidates now, and those who have begun, by id. */
    private Map<SubjectId, PersonalDetails> candidates(
            Participant who, Map<SubjectId, List<Run>> attempts) {
        Map<String, SubjectId> subjects = new TreeMap<>();
        members.all(who.course()).stream()
                .filter(Member::isCandidate)
                .filter(member -> member.staff().isEmpty())
                .forEach(member -> subjects.put(member.subject().value(), member.subject()));
        attempts.keySet().forEach(subject -> subjects.put(subject.value(), subject));
        Map<SubjectId, PersonalDetails> known =
                new HashMap<>(people.details(who.organization(), subjects.values()));
        Map<SubjectId, PersonalDetails> candidates = new java.util.LinkedHashMap<>();
        subjects.values()
                .forEach(
                        subject ->
                                candidates.put(
                                        subject,
                                        known.getOrDefault(subject, PersonalDetails.none())));
        return candidates;
    }

    /** What has become of a submission so far. */
    record Reading(
            Submission submission,
            List<RatingSheet> sheets,
            Optional<DecisionRecord> decision,
            Optional<Release> release) {}

    /**
     * An activity and everybody in it.
     *
     * @param rows by the candidates' ids, which says nothing of who they are
     */
    public record Overview(Activity activity, List<CandidateRow> rows) {

        public Overview {
            rows = List.copyOf(rows);
        }

        /** How many submissions can be released now. */
        public int ready() {
            return (int) rows.stream().filter(row -> row.stage().isReleasable()).count();
        }
    }
}
