package org.aspirant.academy.memory;

import java.util.Comparator;
import java.util.List;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.play.Draft;
import org.aspirant.academy.play.Drafts;
import org.aspirant.academy.play.RunId;

final class MemoryDrafts implements Drafts {

    private record Key(OrganizationId organization, RunId run, String node, String field) {}

    private record Kept(OrganizationId organization, SubjectId owner, Draft draft) {}

    private final MemoryPeople people;
    private final Table<Key, Kept> drafts;

    MemoryDrafts(Memory memory, MemoryPeople people) {
        this.people = people;
        drafts = memory.table();
    }

    @Override
    public void save(OrganizationId organization, SubjectId owner, Draft draft) {
        people.requireNotErased(organization, owner);
        drafts.put(
                new Key(organization, draft.run(), draft.node(), draft.field()),
                new Kept(organization, owner, draft));
    }

    @Override
    public List<Draft> of(OrganizationId organization, RunId run) {
        return drafts
                .where(
                        kept ->
                                kept.organization().equals(organization)
                                        && kept.draft().run().equals(run)
                                        && !people.isErased(organization, kept.owner()))
                .stream()
                .map(Kept::draft)
                .sorted(Comparator.comparing(Draft::node).thenComparing(Draft::field))
                .toList();
    }

    @Override
    public void discard(OrganizationId organization, RunId run, String node) {
        drafts.removeIf(
                kept ->
                        kept.organization().equals(organization)
                                && kept.draft().run().equals(run)
                                && kept.draft().node().equals(node));
    }
}
