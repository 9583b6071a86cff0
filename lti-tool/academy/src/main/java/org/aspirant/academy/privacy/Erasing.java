package org.aspirant.academy.privacy;

import java.time.Clock;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.People;
import org.aspirant.academy.people.SubjectId;

/**
 * Erases a person: the key over their name, contact and words is destroyed and a tombstone stays.
 * The ledger holds only opaque ids and commitments, so every run and every decision still replays.
 */
public final class Erasing {

    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final People people;
    private final Identities identities;
    private final Audit audit;

    public Erasing(
            UnitOfWork unitOfWork, Clock clock, People people, Identities identities, Audit audit) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.people = people;
        this.identities = identities;
        this.audit = audit;
    }

    /** Erases a person of the requester's own organization. */
    public ErasureOutcome erase(Requester requester, SubjectId whom) {
        if (!requester.administrator()) {
            return new ErasureOutcome.NotAllowed(ErasureFault.NOT_AN_ADMINISTRATOR);
        }
        return unitOfWork.run(
                () -> {
                    if (people.erase(requester.organization(), whom)) {
                        identities.forget(requester.organization(), whom);
                        audit.note(
                                new AuditEntry(
                                        requester.organization(),
                                        requester.subject(),
                                        clock.instant(),
                                        AuditAction.PERSON_ERASED,
                                        "person:" + whom));
                    }
                    return new ErasureOutcome.Erased();
                });
    }

    /**
     * Who asks.
     *
     * @param administrator whether they administer the whole organization
     */
    public record Requester(
            OrganizationId organization, SubjectId subject, boolean administrator) {}
}
