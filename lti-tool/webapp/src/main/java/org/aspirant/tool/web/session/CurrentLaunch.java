package org.aspirant.tool.web.session;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.course.Attendee;
import org.aspirant.academy.course.Participant;
import org.aspirant.tool.platformlink.session.LaunchSecret;
import org.aspirant.tool.platformlink.session.LaunchSession;
import org.aspirant.tool.platformlink.session.Purpose;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The launch that the current request is inside of; set by {@link LaunchGate} and by nobody else.
 */
@RequestScoped
public class CurrentLaunch {

    private @Nullable LaunchSession session;
    private @Nullable LaunchSecret secret;
    private Messages text = Messages.in(List.of());
    private String framers = "";

    /**
     * @param shown null where a ticket opened a download, which has no forms
     * @param whoMayFrame origins, separated by blanks
     */
    void enter(
            LaunchSession entered,
            @Nullable LaunchSecret shown,
            Messages words,
            String whoMayFrame) {
        session = entered;
        secret = shown;
        text = words;
        framers = whoMayFrame;
    }

    /** Whether the request is inside a launch at all. */
    public boolean isOpen() {
        return session != null;
    }

    /**
     * The session.
     *
     * @throws IllegalStateException outside of any launch
     */
    public LaunchSession session() {
        if (session == null) {
            throw new IllegalStateException("not inside a launch");
        }
        return session;
    }

    /** Who acts, in the course. */
    public Attendee attendee() {
        return session().who();
    }

    /**
     * Who acts, at the activity that is open.
     *
     * @throws IllegalStateException where none is; {@link LaunchGate} lets nobody that far
     */
    public Participant participant() {
        if (attendee() instanceof Participant participant) {
            return participant;
        }
        throw new IllegalStateException("no activity is open");
    }

    /** The words in the language of this launch. */
    public Messages text() {
        return text;
    }

    /** What surrounds every page of this launch. */
    public Frame frame() {
        LaunchSecret opened = secret;
        return new Frame(
                text,
                Optional.of(
                        new Frame.LaunchFrame(
                                session().id().value(),
                                opened == null ? "" : opened.formToken(),
                                framers)),
                List.of());
    }

    /**
     * What surrounds a page of the course: it lies below the overview, or below a page of the
     * activity where one is open.
     *
     * @param title of the page of the activity, as a key
     */
    public Frame below(String title, String path) {
        return session().purpose() instanceof Purpose.TakingPart
                ? frame().below(text.get(title), frame().at(path))
                : frame().below(text.get("course.title"), frame().at("course"));
    }

    /** Whether a form shows the mark of a page of this launch. */
    public boolean admits(@Nullable String formToken) {
        return secret != null && secret.admits(formToken);
    }
}
