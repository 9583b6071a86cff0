package org.aspirant.academy.assessment.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aspirant.academy.assessment.DraftRating;
import org.aspirant.academy.assessment.EvidenceView;
import org.aspirant.academy.assessment.Ledger;
import org.aspirant.academy.assessment.LedgerEvent;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.assessment.SheetId;
import org.aspirant.academy.assessment.Sheets;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.people.TextId;
import org.aspirant.academy.people.TextRef;
import org.aspirant.academy.people.Wording;
import org.aspirant.academy.people.Words;
import org.aspirant.academy.submission.RecordingReading;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.plan.Resolution;

/** Opens a sheet of one's own beside the submission that it is about. */
public final class OpeningSheet {

    private final Desk desk;
    private final Sheets sheets;
    private final Ledger ledger;
    private final Words words;
    private final RecordingReading recording;

    public OpeningSheet(
            Desk desk, Sheets sheets, Ledger ledger, Words words, RecordingReading recording) {
        this.desk = desk;
        this.sheets = sheets;
        this.ledger = ledger;
        this.words = words;
        this.recording = recording;
    }

    public SheetOutcome open(Participant who, SheetId sheet) {
        var laid = desk.toRead(who, sheet);
        if (laid instanceof Desk.Nothing nothing) {
            return SheetOutcome.NotAllowed.because(nothing.fault());
        }
        var onDesk = (Desk.OnDesk) laid;
        recording.record(who, onDesk.submission());
        return new SheetOutcome.Open(workbench(onDesk));
    }

    private Workbench workbench(Desk.OnDesk onDesk) {
        var drafts = sheets.drafts(onDesk.submission().organization(), onDesk.sheet().id());
        Set<CriterionKey> criteria = new LinkedHashSet<>(onDesk.criteria());
        if (!onDesk.sheet().isOpen()) {
            criteria.clear();
            drafts.forEach(draft -> criteria.add(draft.key()));
        }
        return new Workbench(
                onDesk.sheet(),
                onDesk.submission().id().label(),
                onDesk.work(),
                onDesk.yardstick(),
                List.copyOf(criteria),
                entries(onDesk, drafts),
                others(onDesk, criteria));
    }

    private Map<CriterionKey, Workbench.Entry> entries(
            Desk.OnDesk onDesk, List<DraftRating> drafts) {
        Map<TextId, Wording> notes =
                words.read(
                        onDesk.submission().organization(),
                        drafts.stream()
                                .map(DraftRating::note)
                                .filter(Objects::nonNull)
                                .map(TextRef::id)
                                .toList());
        var entries = new LinkedHashMap<CriterionKey, Workbench.Entry>();
        for (DraftRating draft : drafts) {
            var note =
                    Optional.ofNullable(draft.note())
                            .flatMap(ref -> Optional.ofNullable(notes.get(ref.id())));
            entries.put(
                    draft.key(),
                    new Workbench.Entry(
                            draft,
                            draft.evidence().stream()
                                    .map(pointer -> EvidenceView.of(onDesk.work(), pointer))
                                    .toList(),
                            note.map(wording -> wording.or("")).orElse("")));
        }
        return entries;
    }

    /** Only for an adjudicator who is to know what the others found. */
    private List<Workbench.Other> others(Desk.OnDesk onDesk, Set<CriterionKey> criteria) {
        boolean informed =
                onDesk.sheet().role() == RatingSheet.Role.ADJUDICATION
                        && onDesk.yardstick().plan().resolution().third()
                                == Resolution.Third.INFORMED;
        if (!informed) {
            return List.of();
        }
        List<SubjectId> readers = new ArrayList<>();
        List<Workbench.Other> others = new ArrayList<>();
        for (LedgerEvent event :
                ledger.events(onDesk.submission().organization(), onDesk.submission().id())) {
            var key = event.key();
            if (event.role() == RatingSheet.Role.RATING && criteria.contains(key)) {
                if (!readers.contains(event.assessor())) {
                    readers.add(event.assessor());
                }
                others.add(
                        new Workbench.Other(
                                readers.indexOf(event.assessor()) + 1,
                                key,
                                event.level() != null
                                        ? event.level()
                                        : Objects.requireNonNull(event.code()),
                                event.evidence().stream()
                                        .map(pointer -> EvidenceView.of(onDesk.work(), pointer))
                                        .toList()));
            }
        }
        return others;
    }
}
