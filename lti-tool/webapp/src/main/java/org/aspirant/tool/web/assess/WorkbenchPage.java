package org.aspirant.tool.web.assess;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aspirant.academy.assessment.DraftRating;
import org.aspirant.academy.assessment.EvidenceView;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.assessment.sheet.Workbench;
import org.aspirant.rubric.criteria.Criterion;
import org.aspirant.rubric.criteria.Level;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * An artifact beside the rubric.
 *
 * @param open the criterion to unfold
 * @param problem why the last form was not taken, in the reader's language
 * @param typed what that form held
 * @param saved what was just kept
 */
public record WorkbenchPage(
        Frame frame,
        Workbench bench,
        Artifact artifact,
        Optional<CriterionKey> open,
        Optional<String> problem,
        Optional<TypedRating> typed,
        Optional<String> saved)
        implements Page {

    @Override
    public String template() {
        return "assess/workbench.jte";
    }

    public String path() {
        return frame.at("sheets/" + bench.sheet().id().value());
    }

    public boolean isAdjudication() {
        return bench.sheet().role() == RatingSheet.Role.ADJUDICATION;
    }

    /** The words of a criterion. */
    public Criterion words(CriterionKey key) {
        return bench.yardstick()
                .words(key)
                .orElseThrow(() -> new IllegalStateException("no words for " + key));
    }

    /** What is put down for a criterion so far. */
    public Optional<Workbench.Entry> entry(CriterionKey key) {
        return Optional.ofNullable(bench.entries().get(key));
    }

    public List<EvidenceView> evidence(CriterionKey key) {
        return entry(key).map(Workbench.Entry::evidence).orElse(List.of());
    }

    public boolean isChosen(CriterionKey key, Level level) {
        return chosen(key).equals(level.id());
    }

    public boolean isChosen(CriterionKey key, String code) {
        return chosen(key).equals(TypedRating.CODE + code);
    }

    private String chosen(CriterionKey key) {
        return typed(key)
                .map(TypedRating::mark)
                .or(() -> entry(key).map(entry -> chosen(entry.draft())))
                .orElse("");
    }

    private static String chosen(DraftRating draft) {
        String code = draft.code();
        return code != null
                ? TypedRating.CODE + code
                : Objects.requireNonNullElse(draft.level(), "");
    }

    /** The note to the candidate: as just typed, or as kept. */
    public String note(CriterionKey key) {
        return typed(key)
                .map(TypedRating::note)
                .or(() -> entry(key).map(Workbench.Entry::note))
                .orElse("");
    }

    /** The source that was chosen in a form that was not taken. */
    public String typedSource(CriterionKey key) {
        return typed(key).map(TypedRating::source).orElse("");
    }

    /** The words that were to be linked in a form that was not taken. */
    public String typedWords(CriterionKey key) {
        return typed(key).map(TypedRating::words).orElse("");
    }

    private Optional<TypedRating> typed(CriterionKey key) {
        return typed.filter(form -> form.slug().equals(slug(key)));
    }

    /** The level's number and title, or the reason why there is nothing to rate; empty before. */
    public String mark(CriterionKey key) {
        return entry(key)
                .map(
                        entry -> {
                            String code = entry.draft().code();
                            return code != null
                                    ? said(code)
                                    : Optional.ofNullable(entry.draft().level())
                                            .flatMap(words(key)::level)
                                            .map(WorkbenchPage::named)
                                            .orElse("");
                        })
                .orElse("");
    }

    /** Why there is nothing to rate, in the reader's language. */
    public String said(String code) {
        return frame.text().or("code." + code, code);
    }

    /** What another reader put down. */
    public String mark(Workbench.Other other) {
        return words(other.criterion())
                .level(other.mark())
                .map(WorkbenchPage::named)
                .orElse(said(other.mark()));
    }

    /** Such as {@code 3 Proficient}. */
    public static String named(Level level) {
        return worth(level) + " " + level.title();
    }

    /** What a level is worth, without zeros that say nothing. */
    public static String worth(Level level) {
        return level.value().rounded().stripTrailingZeros().toPlainString();
    }

    /** A chip's text: where it stands and how it begins. */
    public String chip(EvidenceView evidence) {
        String quote =
                evidence.quote()
                        .map(words -> words.length() <= 40 ? words : words.substring(0, 39) + "…")
                        .map(words -> ": “" + words + "”")
                        .orElse("");
        return artifact.sourceTitle(evidence.source()) + quote;
    }

    /** A name for a criterion that can stand in an address and in an id. */
    public static String slug(CriterionKey key) {
        return key.task() + "." + key.criterion();
    }
}
