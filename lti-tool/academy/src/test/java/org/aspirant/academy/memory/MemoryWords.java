package org.aspirant.academy.memory;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aspirant.academy.people.Commitment;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.people.TextId;
import org.aspirant.academy.people.TextRef;
import org.aspirant.academy.people.Wording;
import org.aspirant.academy.people.Words;

final class MemoryWords implements Words {

    private record At(OrganizationId organization, TextId id) {}

    private record Kept(SubjectId owner, String text) {}

    private final SecureRandom random = new SecureRandom();
    private final MemoryPeople people;
    private final Table<At, Kept> texts;

    MemoryWords(Memory memory, MemoryPeople people) {
        this.people = people;
        texts = memory.table();
    }

    @Override
    public TextRef put(OrganizationId organization, SubjectId owner, String text) {
        people.requireNotErased(organization, owner);
        byte[] salt = new byte[Commitment.SALT_BYTES];
        random.nextBytes(salt);
        var id = TextId.fresh();
        texts.put(new At(organization, id), new Kept(owner, text));
        return new TextRef(id, Commitment.over(salt, text));
    }

    @Override
    public Map<TextId, Wording> read(OrganizationId organization, Collection<TextId> ids) {
        var found = new LinkedHashMap<TextId, Wording>();
        ids.forEach(
                id ->
                        texts.find(new At(organization, id))
                                .ifPresent(kept -> found.put(id, wording(organization, kept))));
        return found;
    }

    private Wording wording(OrganizationId organization, Kept kept) {
        return people.isErased(organization, kept.owner())
                ? new Wording.Erased()
                : new Wording.Written(kept.text());
    }

    @Override
    public void discard(OrganizationId organization, Collection<TextId> ids) {
        ids.forEach(id -> texts.remove(new At(organization, id)));
    }
}
