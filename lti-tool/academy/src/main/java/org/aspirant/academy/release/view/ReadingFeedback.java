package org.aspirant.academy.release.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.academy.assessment.Deciding;
import org.aspirant.academy.assessment.EvidenceView;
import org.aspirant.academy.assessment.Ledger;
import org.aspirant.academy.assessment.LedgerEvent;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.people.TextId;
import org.aspirant.academy.people.TextRef;
import org.aspirant.academy.people.Wording;
import org.aspirant.academy.people.Words;
import org.aspirant.academy.release.Release;
import org.aspirant.academy.release.Releases;
import org.aspirant.academy.submission.Submission;
import org.aspirant.academy.submission.Submissions;
import org.aspirant.academy.submission.Work;
import org.aspirant.academy.submission.Works;
import org.aspirant.rubric.criteria.Criterion;
import org.aspirant.rubric.criteria.Level;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.explain.Explanation;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.scoring.CriterionScore;
import org.aspirant.rubric.scoring.Decision;

/** Opens the feedback of a candidate's own submission, once it is released. */
public final class ReadingFeedback {

    private final Catalogue catalogue;
    private final Submissions submissions;
    private final Works works;
    private final Ledger ledger;
    private final Releases releases;
    private final Words words;

    public ReadingFeedback(
            Catalogue catalogue,
            Submissions submissions,
            Works works,
            Ledger ledger,
            Releases releases,
            Words words) {
        this.catalogue = catalogue;
        this.submissions = submissions;
        this.works = works;
        this.ledger = ledger;
        this.releases = releases;
        this.words = words;
    }

    /** The feedback; empty before it is released, and for anybody but the candidate. */
    public Optional<Feedback> read(Participant who) {
        var release = releases.of(who.place(), who.subject());
        var submission = submissions.of(who.place(), who.subject());
        if (release.isEmpty() || submission.isEmpty()) {
            return Optional.empty();
        }
        var yardstick = catalogue.yardstick(submission.get().pins().yardstick());
        var work = works.of(submission.get());
        return yardstick.isEmpty() || work.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        feedback(release.get(), submission.get(), yardstick.get(), work.get()));
    }

    private Feedback feedback(
            Release release, Submission submission, Yardstick yardstick, Work work) {
        var events =
                ledger.events(submission.organization(), submission.id()).stream()
                        .limit(release.events())
                        .toList();
        var decision = Deciding.replay(submission, yardstick, events);
        return new Feedback(
                release,
                yardstick,
                work,
                Explanation.of(yardstick.plan(), decision),
                yardstick.isRead()
                        ? yardstick
                                .plan()
                                .composition()
                                .keys()
                                .map(key -> criterion(key, yardstick, decision, work, events))
                                .toList()
                        : List.of());
    }

    private Feedback.OnCriterion criterion(
            CriterionKey key,
            Yardstick yardstick,
            Decision decision,
            Work work,
            List<LedgerEvent> events) {
        var criterion = yardstick.words(key);
        List<SubjectId> readers = new ArrayList<>();
        events.stream()
                .map(LedgerEvent::assessor)
                .filter(reader -> !readers.contains(reader))
                .forEach(readers::add);
        var notes = notes(work.submission(), events);
        return new Feedback.OnCriterion(
                key,
                criterion.map(Criterion::title).orElse(""),
                criterion.map(Criterion::question).orElse(""),
                decision.tasks().stream()
                        .flatMap(task -> task.criteria().stream())
                        .filter(score -> score.key().equals(key))
                        .findFirst()
                        .flatMap(CriterionScore::value)
                        .map(Exact::rounded),
                events.stream()
                        .filter(event -> event.key().equals(key))
                        .map(
                                event ->
                                        reading(
                                                event,
                                                readers.indexOf(event.assessor()) + 1,
                                                criterion,
                                                work,
                                                notes))
                        .toList());
    }

    private Map<TextId, Wording> notes(Submission submission, List<LedgerEvent> events) {
        return words.read(
                submission.organization(),
                events.stream()
                        .map(LedgerEvent::note)
                        .filter(Objects::nonNull)
                        .map(TextRef::id)
                        .toList());
    }

    private static Feedback.ByReader reading(
            LedgerEvent event,
            int reader,
            Optional<Criterion> criterion,
            Work work,
            Map<TextId, Wording> notes) {
        Optional<Level> level =
                Optional.ofNullable(event.level())
                        .flatMap(id -> criterion.flatMap(it -> it.level(id)));
        var note = event.note();
        return new Feedback.ByReader(
                reader,
                event.role() == RatingSheet.Role.ADJUDICATION,
                event.level() != null ? event.level() : Objects.requireNonNull(event.code()),
                level.map(Level::title).orElse(""),
                level.map(Level::descriptor).orElse(""),
                note == null ? "" : notes.getOrDefault(note.id(), new Wording.Erased()).or(""),
                event.evidence().stream().map(pointer -> EvidenceView.of(work, pointer)).toList());
    }
}
