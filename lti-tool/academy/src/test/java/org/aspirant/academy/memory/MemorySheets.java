package org.aspirant.academy.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aspirant.academy.assessment.DraftRating;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.assessment.SheetId;
import org.aspirant.academy.assessment.Sheets;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.submission.SubmissionId;
import org.jspecify.annotations.Nullable;

final class MemorySheets implements Sheets {

    private record DraftKey(SheetId sheet, String task, String criterion) {}

    private record Kept(OrganizationId organization, SheetId sheet, DraftRating draft) {}

    private final Table<SheetId, RatingSheet> sheets;
    private final Table<DraftKey, Kept> drafts;

    MemorySheets(Memory memory) {
        sheets = memory.table();
        drafts = memory.table();
    }

    @Override
    public boolean add(RatingSheet sheet) {
        boolean taken =
                of(sheet.place().organization(), sheet.submission()).stream()
                        .anyMatch(
                                other ->
                                        other.assessor().equals(sheet.assessor())
                                                && other.role() == sheet.role());
        return !taken && sheets.add(sheet.id(), sheet);
    }

    @Override
    public Optional<RatingSheet> find(CourseKey course, SheetId id) {
        return sheets.find(id).filter(sheet -> sheet.place().courseKey().equals(course));
    }

    @Override
    public List<RatingSheet> of(OrganizationId organization, SubmissionId submission) {
        return inOrder(
                sheet ->
                        sheet.place().organization().equals(organization)
                                && sheet.submission().equals(submission));
    }

    @Override
    public List<RatingSheet> ofAssessor(CourseKey course, SubjectId assessor) {
        return inOrder(
                sheet ->
                        sheet.place().courseKey().equals(course)
                                && sheet.assessor().equals(assessor));
    }

    @Override
    public List<RatingSheet> in(ActivityKey place) {
        return inOrder(sheet -> sheet.place().equals(place));
    }

    private List<RatingSheet> inOrder(Predicate<RatingSheet> condition) {
        return sheets.where(condition).stream()
                .sorted(
                        Comparator.comparing(RatingSheet::assignedAt)
                                .thenComparing(sheet -> sheet.id().value()))
                .toList();
    }

    @Override
    public boolean close(
            OrganizationId organization,
            SheetId id,
            RatingSheet.State state,
            Instant at,
            RatingSheet.@Nullable HandBack reason) {
        var open =
                sheets.find(id)
                        .filter(sheet -> sheet.place().organization().equals(organization))
                        .filter(RatingSheet::isOpen);
        open.ifPresent(sheet -> sheets.put(id, closed(sheet, state, at, reason)));
        return open.isPresent();
    }

    private static RatingSheet closed(
            RatingSheet sheet,
            RatingSheet.State state,
            Instant at,
            RatingSheet.@Nullable HandBack reason) {
        return new RatingSheet(
                sheet.id(),
                sheet.place(),
                sheet.submission(),
                sheet.assessor(),
                sheet.role(),
                state,
                sheet.assignedAt(),
                sheet.due(),
                at,
                reason);
    }

    @Override
    public void save(OrganizationId organization, SheetId sheet, DraftRating draft) {
        drafts.put(
                new DraftKey(sheet, draft.task(), draft.criterion()),
                new Kept(organization, sheet, draft));
    }

    @Override
    public List<DraftRating> drafts(OrganizationId organization, SheetId sheet) {
        return drafts
                .where(
                        kept ->
                                kept.organization().equals(organization)
                                        && kept.sheet().equals(sheet))
                .stream()
                .map(Kept::draft)
                .sorted(
                        Comparator.comparing(DraftRating::task)
                                .thenComparing(DraftRating::criterion))
                .toList();
    }
}
