package org.aspirant.tool.web.sharing;

import java.util.List;
import java.util.Optional;
import org.aspirant.academy.sharing.KnownGroup;
import org.aspirant.academy.sharing.log.FormKey;
import org.aspirant.academy.sharing.view.SessionList;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * The sharing sessions of a course, and the form that opens another.
 *
 * @param form the key of that form
 * @param typed what a refused form held
 * @param problem why it was refused, in the reader's language
 */
public record SessionsPage(
        Frame frame, SessionList list, FormKey form, Typed typed, Optional<String> problem)
        implements Page {

    /** What stands in the form. */
    public record Typed(String question, String opening, List<String> groups, String ownGroups) {

        /** Whom a district would ask first: staff and their union, families, principals. */
        static final Typed NOTHING =
                new Typed("", "", List.of("TEACHERS", "UNION", "FAMILIES", "PRINCIPALS"), "");

        public Typed {
            groups = List.copyOf(groups);
        }
    }

    @Override
    public String template() {
        return "sharing/sessions.jte";
    }

    public SharingPhrases phrases() {
        return new SharingPhrases(frame.text());
    }

    public List<KnownGroup> groups() {
        return List.of(KnownGroup.values());
    }

    public boolean isInvited(KnownGroup group) {
        return typed.groups().contains(group.name());
    }
}
