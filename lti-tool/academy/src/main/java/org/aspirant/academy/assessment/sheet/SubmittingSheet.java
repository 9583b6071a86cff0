package org.aspirant.academy.assessment.sheet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.activity.Progress;
import org.aspirant.academy.activity.ProgressDepartures;
import org.aspirant.academy.assessment.AssessmentFault;
import org.aspirant.academy.assessment.Assigning;
import org.aspirant.academy.assessment.Deciding;
import org.aspirant.academy.assessment.DraftRating;
import org.aspirant.academy.assessment.Ledger;
import org.aspirant.academy.assessment.LedgerEvent;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.assessment.SheetId;
import org.aspirant.academy.assessment.Sheets;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.privacy.Audit;
import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.plan.Handling;
import org.aspirant.rubric.rating.RatingRules;
import org.jspecify.annotations.Nullable;

/**
 * Submits a sheet: its ratings go to the ledger for good, the decision is made anew, and who is to
 * read next gets a sheet.
 */
public final class SubmittingSheet {

    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final Desk desk;
    private final Sheets sheets;
    private final Ledger ledger;
    private final Deciding deciding;
    private final Assigning assigning;
    private final Audit audit;
    private final ProgressDepartures departures;

    public SubmittingSheet(
            UnitOfWork unitOfWork,
            Clock clock,
            Desk desk,
            Sheets sheets,
            Ledger ledger,
            Deciding deciding,
            Assigning assigning,
            Audit audit,
            ProgressDepartures departures) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.desk = desk;
        this.sheets = sheets;
        this.ledger = ledger;
        this.deciding = deciding;
        this.assigning = assigning;
        this.audit = audit;
        this.departures = departures;
    }

    public SheetOutcome submit(Participant who, SheetId sheet) {
        return unitOfWork.run(
                () -> {
                    var laid = desk.toChange(who, sheet);
                    return laid instanceof Desk.OnDesk onDesk
                            ? checked(who, onDesk)
                            : SheetOutcome.NotAllowed.because(((Desk.Nothing) laid).fault());
                });
    }

    private SheetOutcome checked(Participant who, Desk.OnDesk onDesk) {
        Map<CriterionKey, DraftRating> drafts = new LinkedHashMap<>();
        sheets.drafts(who.organization(), onDesk.sheet().id())
                .forEach(draft -> drafts.put(draft.key(), draft));
        var unrated = onDesk.criteria().stream().filter(key -> !isRated(drafts.get(key))).toList();
        if (!unrated.isEmpty()) {
            return new SheetOutcome.NotAllowed(AssessmentFault.NOT_ALL_RATED, unrated);
        }
        var events = events(who, onDesk, drafts);
        var bare =
                events.stream()
                        .filter(event -> lacksEvidence(onDesk, event))
                        .map(LedgerEvent::key)
                        .toList();
        return bare.isEmpty()
                ? submitted(who, onDesk, events)
                : new SheetOutcome.NotAllowed(AssessmentFault.WITHOUT_EVIDENCE, bare);
    }

    private static boolean isRated(@Nullable DraftRating draft) {
        return draft != null && (draft.level() != null || draft.code() != null);
    }

    /**
     * A level rests on words or an exhibit; a code, or a level that says there is nothing, on where
     * the assessor looked.
     */
    private static boolean lacksEvidence(Desk.OnDesk onDesk, LedgerEvent event) {
        var plan = onDesk.yardstick().plan();
        if (plan.handling().evidence() == Handling.EvidenceRule.OPTIONAL) {
            return false;
        }
        var rules = new RatingRules(plan);
        var rated = event.rated();
        return rules.restsOnAbsence(rated)
                ? rules.shortOf(rated).isPresent()
                : rated.evidence().stream().noneMatch(Quoting::isPrecise);
    }

    private List<LedgerEvent> events(
            Participant who, Desk.OnDesk onDesk, Map<CriterionKey, DraftRating> drafts) {
        int number = ledger.events(who.organization(), onDesk.submission().id()).size();
        var now = clock.instant();
        List<LedgerEvent> events = new ArrayList<>();
        for (CriterionKey key : onDesk.criteria()) {
            var draft = drafts.get(key);
            if (draft != null) {
                number++;
                events.add(
                        new LedgerEvent(
                                number,
                                onDesk.sheet().id(),
                                onDesk.sheet().role(),
                                onDesk.submission().candidate(),
                                who.subject(),
                                key.task(),
                                key.criterion(),
                                draft.level(),
                                draft.code(),
                                draft.evidence(),
                                draft.note(),
                                now));
            }
        }
        return events;
    }

    private SheetOutcome submitted(Participant who, Desk.OnDesk onDesk, List<LedgerEvent> events) {
        var submission = onDesk.submission();
        var now = clock.instant();
        boolean first = ledger.events(who.organization(), submission.id()).isEmpty();
        if (!sheets.close(
                who.organization(), onDesk.sheet().id(), RatingSheet.State.SUBMITTED, now, null)) {
            return SheetOutcome.NotAllowed.because(AssessmentFault.ALREADY_SUBMITTED);
        }
        ledger.append(who.organization(), submission.id(), events);
        audit.note(
                new AuditEntry(
                        who.organization(),
                        who.subject(),
                        now,
                        AuditAction.SHEET_SUBMITTED,
                        "sheet:" + onDesk.sheet().id() + " submission:" + submission.id()));
        deciding.decide(submission, onDesk.yardstick(), who.subject());
        assigning.assign(submission, onDesk.yardstick(), who.subject());
        if (first && !submission.testUser()) {
            departures.queue(
                    new Progress(
                            submission.place(),
                            submission.candidate(),
                            Progress.Stage.BEING_READ,
                            now));
        }
        return new SheetOutcome.Submitted();
    }
}
