package org.aspirant.academy.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.aspirant.academy.content.edition.Editions;
import org.aspirant.academy.content.pack.Edition;

final class MemoryEditions implements Editions {

    private final Table<String, Kept> kept;

    private record Kept(Edition edition, Instant at) {}

    MemoryEditions(Memory memory) {
        kept = memory.table();
    }

    @Override
    public boolean keep(Edition edition, Instant at) {
        return kept.add(edition.id(), new Kept(edition, at));
    }

    @Override
    public Optional<Edition> holding(Set<String> hashes) {
        return kept.where(it -> it.edition().hashes().containsAll(hashes)).stream()
                .max(Comparator.comparing(Kept::at))
                .map(Kept::edition);
    }
}
