package org.aspirant.academy.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.privacy.Audit;
import org.aspirant.academy.privacy.AuditEntry;

final class MemoryAudit implements Audit {

    private final Table<UUID, AuditEntry> entries;

    MemoryAudit(Memory memory) {
        entries = memory.table();
    }

    @Override
    public void note(AuditEntry entry) {
        entries.put(UUID.randomUUID(), entry);
    }

    @Override
    public List<AuditEntry> latest(OrganizationId organization, int most) {
        var newestFirst =
                new ArrayList<>(entries.where(entry -> entry.organization().equals(organization)));
        Collections.reverse(newestFirst);
        return newestFirst.stream().limit(most).toList();
    }
}
