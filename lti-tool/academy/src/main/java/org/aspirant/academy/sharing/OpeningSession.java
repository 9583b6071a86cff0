package org.aspirant.academy.sharing;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.course.Attendee;
import org.aspirant.academy.people.FreeText;
import org.aspirant.academy.people.TextRef;
import org.aspirant.academy.people.Wording;
import org.aspirant.academy.people.Words;
import org.aspirant.academy.privacy.Audit;
import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;
import org.aspirant.academy.sharing.log.FormKey;
import org.jspecify.annotations.Nullable;

/** Opens a sharing session in the course of an instructor or lead. */
public final class OpeningSession {

    static final int LONGEST_QUESTION = 300;
    static final int LONGEST_GROUP = 60;

    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final SharingRights rights;
    private final SharingSessions sessions;
    private final Words words;
    private final Audit audit;

    public OpeningSession(
            UnitOfWork unitOfWork,
            Clock clock,
            SharingRights rights,
            SharingSessions sessions,
            Words words,
            Audit audit) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.rights = rights;
        this.sessions = sessions;
        this.words = words;
        this.audit = audit;
    }

    /**
     * What the instructor wrote.
     *
     * @param question 1 to 300 characters
     * @param opening up to 20,000 characters, may be empty
     * @param groups the names of known groups
     * @param ownGroups names of up to 8 further groups, one a line, up to 60 characters each
     */
    public record Proposal(
            FormKey form, String question, String opening, List<String> groups, String ownGroups) {

        public Proposal {
            question = FreeText.plain(question).replace('\n', ' ');
            opening = FreeText.plain(opening);
            groups = List.copyOf(groups);
            ownGroups = String.join("\n", lines(ownGroups));
        }

        private static List<String> lines(String typed) {
            return FreeText.plain(typed)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }

        private List<String> own() {
            return lines(ownGroups);
        }
    }

    /** Opens it, until it is closed. */
    public SharingOutcome open(Attendee who, Proposal proposal) {
        return rights.faultInModerating(who)
                .<SharingOutcome>map(SharingOutcome.NotAllowed::new)
                .orElseGet(() -> unitOfWork.run(() -> opened(who, proposal)));
    }

    private SharingOutcome opened(Attendee who, Proposal proposal) {
        var before = sessions.opened(who.course(), who.subject(), proposal.form());
        if (before.isPresent()) {
            return again(before.get(), proposal);
        }
        return faultIn(proposal)
                .<SharingOutcome>map(SharingOutcome.NotAllowed::new)
                .orElseGet(() -> kept(who, proposal));
    }

    private static Optional<SharingFault> faultIn(Proposal proposal) {
        if (proposal.question().isEmpty()) {
            return Optional.of(SharingFault.QUESTION_MISSING);
        }
        return Stream.of(
                        Typed.faultIn(
                                proposal.question(),
                                LONGEST_QUESTION,
                                SharingFault.QUESTION_TOO_LONG),
                        Typed.faultIn(
                                proposal.opening(),
                                FreeText.LONGEST,
                                SharingFault.OPENING_TOO_LONG),
                        faultInGroups(proposal))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<SharingFault> faultInGroups(Proposal proposal) {
        if (proposal.groups().stream().anyMatch(name -> KnownGroup.named(name).isEmpty())) {
            return Optional.of(SharingFault.UNKNOWN_GROUP);
        }
        var own = proposal.own();
        if (own.size() > Invitation.MOST_OWN) {
            return Optional.of(SharingFault.TOO_MANY_GROUPS);
        }
        Set<String> different = new HashSet<>(proposal.groups());
        own.forEach(name -> different.add(name.toLowerCase(Locale.ROOT)));
        if (different.size() < proposal.groups().size() + own.size()) {
            return Optional.of(SharingFault.GROUP_NAMED_TWICE);
        }
        return own.stream()
                .flatMap(
                        name ->
                                Typed.faultIn(name, LONGEST_GROUP, SharingFault.GROUP_NAME_TOO_LONG)
                                        .stream())
                .findFirst();
    }

    private SharingOutcome kept(Attendee who, Proposal proposal) {
        var session =
                new SharingSession(
                        SharingSessionId.fresh(),
                        who.course(),
                        who.subject(),
                        proposal.form(),
                        clock.instant(),
                        words.put(who.organization(), who.subject(), proposal.question()),
                        text(who, proposal.opening()),
                        new Invitation(
                                proposal.groups().stream()
                                        .flatMap(name -> KnownGroup.named(name).stream())
                                        .sorted()
                                        .toList(),
                                proposal.own().size(),
                                text(who, proposal.ownGroups())));
        if (!sessions.add(session)) {
            words.discard(who.organization(), texts(session).map(TextRef::id).toList());
            return again(
                    sessions.opened(who.course(), who.subject(), proposal.form()).orElseThrow(),
                    proposal);
        }
        audit.note(
                new AuditEntry(
                        who.organization(),
                        who.subject(),
                        session.openedAt(),
                        AuditAction.SHARING_OPENED,
                        "session:" + session.id()));
        return new SharingOutcome.Opened(session.id());
    }

    private @Nullable TextRef text(Attendee who, String text) {
        return text.isEmpty() ? null : words.put(who.organization(), who.subject(), text);
    }

    private static Stream<TextRef> texts(SharingSession session) {
        return Stream.of(
                        Optional.of(session.question()),
                        Optional.ofNullable(session.opening()),
                        Optional.ofNullable(session.invitation().ownNames()))
                .flatMap(Optional::stream);
    }

    /** The same form once more: the same session, unless something else is in it now. */
    private SharingOutcome again(SharingSession before, Proposal proposal) {
        boolean same =
                says(before, before.question(), proposal.question())
                        && says(before, before.opening(), proposal.opening())
                        && says(before, before.invitation().ownNames(), proposal.ownGroups())
                        && before.invitation().known().stream()
                                .map(KnownGroup::name)
                                .collect(Collectors.toSet())
                                .equals(Set.copyOf(proposal.groups()));
        return same
                ? new SharingOutcome.Opened(before.id())
                : new SharingOutcome.NotAllowed(SharingFault.ALREADY_SENT);
    }

    private boolean says(SharingSession session, @Nullable TextRef kept, String typed) {
        if (kept == null) {
            return typed.isEmpty();
        }
        return new Wording.Written(typed)
                .equals(
                        words.read(session.course().organization(), List.of(kept.id()))
                                .get(kept.id()));
    }
}
