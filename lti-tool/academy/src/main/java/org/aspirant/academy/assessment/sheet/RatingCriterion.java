package org.aspirant.academy.assessment.sheet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.assessment.AssessmentFault;
import org.aspirant.academy.assessment.DraftRating;
import org.aspirant.academy.assessment.SheetId;
import org.aspirant.academy.assessment.Sheets;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.people.FreeText;
import org.aspirant.academy.people.TextFault;
import org.aspirant.academy.people.TextRef;
import org.aspirant.academy.people.Words;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.rating.AssessorId;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.Mark;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.rating.RatingOutcome;
import org.aspirant.rubric.rating.RatingRules;
import org.jspecify.annotations.Nullable;

/** Puts down a level, its evidence and a note for one criterion; it counts once submitted. */
public final class RatingCriterion {

    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final Desk desk;
    private final Sheets sheets;
    private final Words words;

    public RatingCriterion(
            UnitOfWork unitOfWork, Clock clock, Desk desk, Sheets sheets, Words words) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.desk = desk;
        this.sheets = sheets;
        this.words = words;
    }

    public SheetOutcome rate(Participant who, SheetId sheet, CriterionRating rating) {
        return unitOfWork.run(
                () -> {
                    var laid = desk.toChange(who, sheet);
                    return laid instanceof Desk.OnDesk onDesk
                            ? rated(onDesk, rating)
                            : SheetOutcome.NotAllowed.because(((Desk.Nothing) laid).fault());
                });
    }

    private SheetOutcome rated(Desk.OnDesk onDesk, CriterionRating rating) {
        var key = new CriterionKey(rating.task(), rating.criterion());
        var fault = faultIn(onDesk, rating, key);
        if (fault.isPresent()) {
            return new SheetOutcome.NotAllowed(fault.get(), List.of(key));
        }
        var mark = mark(onDesk, rating, key);
        if (mark instanceof Marked marked) {
            return withEvidence(onDesk, rating, key, marked);
        }
        return new SheetOutcome.NotAllowed(((NotMarked) mark).fault(), List.of(key));
    }

    private static Optional<AssessmentFault> faultIn(
            Desk.OnDesk onDesk, CriterionRating rating, CriterionKey key) {
        if (onDesk.yardstick().plan().composition().criterion(key).isEmpty()) {
            return Optional.of(AssessmentFault.UNKNOWN_CRITERION);
        }
        if (!onDesk.criteria().contains(key)) {
            return Optional.of(AssessmentFault.NOT_IN_QUESTION);
        }
        if (!rating.level().isBlank() && !rating.code().isBlank()) {
            return Optional.of(AssessmentFault.LEVEL_OR_CODE);
        }
        if (rating.evidence().size() > CriterionRating.MOST_EVIDENCE) {
            return Optional.of(AssessmentFault.TOO_MUCH_EVIDENCE);
        }
        if (onDesk.work().isErased()) {
            return Optional.of(AssessmentFault.CANDIDATE_ERASED);
        }
        return FreeText.faultIn(rating.note()).map(RatingCriterion::note);
    }

    private static AssessmentFault note(TextFault fault) {
        return switch (fault) {
            case UNPRINTABLE -> AssessmentFault.NOTE_UNPRINTABLE;
            case MARKUP -> AssessmentFault.NOTE_WITH_MARKUP;
            case TOO_LONG -> AssessmentFault.NOTE_TOO_LONG;
        };
    }

    private sealed interface Marking {}

    /** Ids of the plan; both null while nothing is chosen. */
    private record Marked(@Nullable String level, @Nullable String code) implements Marking {}

    private record NotMarked(AssessmentFault fault) implements Marking {}

    private static Marking mark(Desk.OnDesk onDesk, CriterionRating rating, CriterionKey key) {
        if (rating.level().isBlank() && rating.code().isBlank()) {
            return new Marked(null, null);
        }
        Mark mark =
                rating.code().isBlank()
                        ? new Mark.AtLevel(rating.level())
                        : new Mark.Coded(rating.code());
        var outcome =
                new RatingRules(onDesk.yardstick().plan())
                        .admit(
                                RatingEvent.rating(
                                        new CandidateId(onDesk.submission().candidate().value()),
                                        key,
                                        new AssessorId(onDesk.sheet().assessor().value()),
                                        mark,
                                        List.of()));
        if (outcome instanceof RatingOutcome.Admitted admitted) {
            return admitted.event().mark() instanceof Mark.AtLevel atLevel
                    ? new Marked(atLevel.level(), null)
                    : new Marked(null, rating.code());
        }
        return new NotMarked(
                rating.code().isBlank()
                        ? AssessmentFault.OUTSIDE_THE_SCALE
                        : AssessmentFault.UNKNOWN_CODE);
    }

    private SheetOutcome withEvidence(
            Desk.OnDesk onDesk, CriterionRating rating, CriterionKey key, Marked marked) {
        List<String> pointers = new ArrayList<>();
        for (Quote quote : rating.evidence()) {
            var found = Quoting.find(onDesk.work(), quote);
            if (found instanceof Quoting.NotThere notThere) {
                return new SheetOutcome.NotAllowed(notThere.fault(), List.of(key));
            }
            var pointer = ((Quoting.There) found).passage().text();
            if (!pointers.contains(pointer)) {
                pointers.add(pointer);
            }
        }
        var draft =
                new DraftRating(
                        key.task(),
                        key.criterion(),
                        marked.level(),
                        marked.code(),
                        pointers,
                        note(onDesk, rating, key));
        sheets.save(onDesk.submission().organization(), onDesk.sheet().id(), draft);
        return new SheetOutcome.Kept(draft, clock.instant());
    }

    /** The note under the candidate's key; a note that is replaced is deleted. */
    private @Nullable TextRef note(Desk.OnDesk onDesk, CriterionRating rating, CriterionKey key) {
        var organization = onDesk.submission().organization();
        sheets.drafts(organization, onDesk.sheet().id()).stream()
                .filter(draft -> draft.key().equals(key))
                .map(DraftRating::note)
                .forEach(
                        former -> {
                            if (former != null) {
                                words.discard(organization, List.of(former.id()));
                            }
                        });
        var text = FreeText.plain(rating.note());
        return text.isEmpty()
                ? null
                : words.put(organization, onDesk.submission().candidate(), text);
    }
}
