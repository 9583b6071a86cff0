package org.aspirant.academy.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.academy.Opaque;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;
import org.junit.jupiter.api.Test;

/** What {@link org.aspirant.academy.privacy.Audit} must do. */
public abstract class AuditContract {

    protected abstract AcademyPorts ports();

    private final OrganizationId organization = new OrganizationId(Opaque.fresh());
    private final SubjectId who = new SubjectId(Opaque.fresh());

    private AuditEntry note(AuditAction action, String object) {
        var entry = new AuditEntry(organization, who, Sample.AT, action, object);
        ports().unitOfWork()
                .run(
                        () -> {
                            ports().audit().note(entry);
                            return true;
                        });
        return entry;
    }

    @Test
    void listsTheNewestFirst() {
        note(AuditAction.STAFF_ASSIGNED, "a");
        var second = note(AuditAction.STAFF_WITHDRAWN, "b");
        var third = note(AuditAction.GRADE_RELEASED, "c");

        assertThat(ports().audit().latest(organization, 2)).isEqualTo(List.of(third, second));
    }

    @Test
    void keepsTenantsApart() {
        note(AuditAction.STAFF_ASSIGNED, "a");

        assertThat(ports().audit().latest(new OrganizationId(Opaque.fresh()), 5)).isEmpty();
    }
}
