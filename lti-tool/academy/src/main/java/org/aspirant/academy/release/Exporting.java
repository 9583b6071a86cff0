package org.aspirant.academy.release;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.assessment.Ledger;
import org.aspirant.academy.assessment.LedgerEvent;
import org.aspirant.academy.course.Authority;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.privacy.Audit;
import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;
import org.aspirant.academy.submission.Submission;
import org.aspirant.academy.submission.Submissions;
import org.aspirant.rubric.format.ratings.RatingsCsv;
import org.aspirant.rubric.format.results.DecisionJson;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.scoring.Scoring;

/**
 * Gives out the ratings of an activity with their plan and decisions, so that anybody can make the
 * decisions again without this program. Test users are left out; nobody is named.
 */
public final class Exporting {

    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final Authority authority;
    private final Catalogue catalogue;
    private final Submissions submissions;
    private final Ledger ledger;
    private final Audit audit;

    public Exporting(
            UnitOfWork unitOfWork,
            Clock clock,
            Authority authority,
            Catalogue catalogue,
            Submissions submissions,
            Ledger ledger,
            Audit audit) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.authority = authority;
        this.catalogue = catalogue;
        this.submissions = submissions;
        this.ledger = ledger;
        this.audit = audit;
    }

    public ExportOutcome export(Participant who) {
        if (who.observer()) {
            return new ExportOutcome.NotAllowed(ReleaseFault.OBSERVER);
        }
        if (!authority.leads(who)) {
            return new ExportOutcome.NotAllowed(ReleaseFault.NOT_YOURS_TO_RELEASE);
        }
        return unitOfWork.run(
                () -> {
                    audit.note(
                            new AuditEntry(
                                    who.organization(),
                                    who.subject(),
                                    clock.instant(),
                                    AuditAction.LEDGER_EXPORTED,
                                    "activity:" + who.place().activity()));
                    return exported(who);
                });
    }

    private ExportOutcome exported(Participant who) {
        Map<String, List<RatingEvent>> byPlan = new LinkedHashMap<>();
        for (Submission submission : submissions.in(who.place())) {
            if (!submission.testUser()) {
                var events =
                        byPlan.computeIfAbsent(
                                submission.pins().planHash(), plan -> new ArrayList<>());
                ledger.events(who.organization(), submission.id()).stream()
                        .map(LedgerEvent::rated)
                        .forEach(events::add);
            }
        }
        List<ExportOutcome.Files> files = new ArrayList<>();
        for (Map.Entry<String, List<RatingEvent>> ratings : byPlan.entrySet()) {
            var yardstick = catalogue.plan(ratings.getKey());
            if (yardstick.isEmpty()) {
                return new ExportOutcome.NotAllowed(ReleaseFault.EDITION_GONE);
            }
            var plan = yardstick.get().plan();
            files.add(
                    new ExportOutcome.Files(
                            yardstick.get(),
                            plan.canonicalJson(),
                            RatingsCsv.write(ratings.getValue()),
                            DecisionJson.document(plan, Scoring.score(plan, ratings.getValue()))));
        }
        return new ExportOutcome.Exported(files);
    }
}
