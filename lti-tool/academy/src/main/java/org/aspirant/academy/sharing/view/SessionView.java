package org.aspirant.academy.sharing.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.people.Wording;
import org.aspirant.academy.sharing.SharingSession;
import org.aspirant.academy.sharing.log.PublishedLog;

/**
 * A session with its log.
 *
 * @param opening what the question is about; empty where nothing was added
 * @param ownGroups names of the groups that the instructor named, in order; empty once they are
 *     erased
 * @param counts one for each group that was invited, in order, and one for those who spoke for
 *     themselves
 * @param closedAt empty while it is open
 */
public record SessionView(
        SharingSession session,
        Wording question,
        Optional<Wording> opening,
        List<String> ownGroups,
        List<GroupCount> counts,
        PublishedLog log,
        Optional<Instant> closedAt,
        boolean mayComment,
        boolean mayModerate) {

    public SessionView {
        ownGroups = List.copyOf(ownGroups);
        counts = List.copyOf(counts);
    }

    /**
     * How many comments came from a group, none included.
     *
     * @param group its key; empty for those who spoke for themselves
     */
    public record GroupCount(Optional<String> group, int comments) {}

    public boolean isOpen() {
        return closedAt.isEmpty();
    }
}
