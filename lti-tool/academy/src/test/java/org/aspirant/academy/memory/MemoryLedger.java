package org.aspirant.academy.memory;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.assessment.DecisionRecord;
import org.aspirant.academy.assessment.Ledger;
import org.aspirant.academy.assessment.LedgerEvent;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.submission.SubmissionId;

final class MemoryLedger implements Ledger {

    private record Key(OrganizationId organization, SubmissionId submission, int number) {
        boolean isOf(OrganizationId otherOrganization, SubmissionId otherSubmission) {
            return organization.equals(otherOrganization) && submission.equals(otherSubmission);
        }
    }

    private record Rated(Key key, LedgerEvent event) {}

    private record Decided(Key key, DecisionRecord decision) {}

    private final Table<Key, Rated> events;
    private final Table<Key, Decided> decisions;
    private final MemorySubmissions submissions;

    MemoryLedger(Memory memory, MemorySubmissions submissions) {
        events = memory.table();
        decisions = memory.table();
        this.submissions = submissions;
    }

    @Override
    public void append(
            OrganizationId organization, SubmissionId submission, List<LedgerEvent> added) {
        for (LedgerEvent event : added) {
            var key = new Key(organization, submission, event.number());
            if (!events.add(key, new Rated(key, event))) {
                throw new IllegalStateException("event " + event.number() + " is in the ledger");
            }
        }
    }

    @Override
    public List<LedgerEvent> events(OrganizationId organization, SubmissionId submission) {
        return events.where(rated -> rated.key().isOf(organization, submission)).stream()
                .map(Rated::event)
                .sorted(Comparator.comparing(LedgerEvent::number))
                .toList();
    }

    @Override
    public void record(
            OrganizationId organization, SubmissionId submission, DecisionRecord decision) {
        var key = new Key(organization, submission, decision.number());
        if (!decisions.add(key, new Decided(key, decision))) {
            throw new IllegalStateException("decision " + decision.number() + " is in the ledger");
        }
    }

    @Override
    public Optional<DecisionRecord> decision(OrganizationId organization, SubmissionId submission) {
        return decisions.where(decided -> decided.key().isOf(organization, submission)).stream()
                .map(Decided::decision)
                .max(Comparator.comparing(DecisionRecord::number));
    }

    @Override
    public Map<SubmissionId, DecisionRecord> decisions(ActivityKey place) {
        var newest = new LinkedHashMap<SubmissionId, DecisionRecord>();
        submissions
                .in(place)
                .forEach(
                        submission ->
                                decision(place.organization(), submission.id())
                                        .ifPresent(it -> newest.put(submission.id(), it)));
        return newest;
    }
}
