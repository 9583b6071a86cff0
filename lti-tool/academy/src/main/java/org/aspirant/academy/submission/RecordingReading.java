package org.aspirant.academy.submission;

import java.time.Clock;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.privacy.Audit;
import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;

/** Puts on record that somebody was shown what somebody else handed in. */
public final class RecordingReading {

    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final Audit audit;

    public RecordingReading(UnitOfWork unitOfWork, Clock clock, Audit audit) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Once for each time; one's own work is nobody else's to know of.
     *
     * @param who reads it
     */
    public void record(Participant who, Submission read) {
        if (read.candidate().equals(who.subject())) {
            return;
        }
        unitOfWork.run(
                () -> {
                    audit.note(
                            new AuditEntry(
                                    who.organization(),
                                    who.subject(),
                                    clock.instant(),
                                    AuditAction.WORK_READ,
                                    "submission:" + read.id() + " candidate:" + read.candidate()));
                    return read;
                });
    }
}
