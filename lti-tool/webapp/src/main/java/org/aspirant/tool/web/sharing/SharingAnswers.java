package org.aspirant.tool.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.aspirant.academy.sharing.SharingFault;
import org.aspirant.academy.sharing.SharingSessionId;
import org.aspirant.academy.sharing.log.FormKey;
import org.aspirant.academy.sharing.view.ReadOutcome;
import org.aspirant.academy.sharing.view.ReadingSession;
import org.aspirant.tool.web.form.PostedForm;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.session.CurrentLaunch;
import org.aspirant.tool.web.session.LaunchAnswers;

/** What the pages of sharing sessions have in common. */
@RequestScoped
public class SharingAnswers {

    @Inject CurrentLaunch launch;
    @Inject ReadingSession reading;
    @Inject LaunchAnswers answers;

    /** The status of a refusal. */
    static int status(SharingFault fault) {
        return switch (fault) {
            case OBSERVER, TEST_USER, NO_PART, NOT_A_MODERATOR -> 403;
            case UNKNOWN_SESSION, UNKNOWN_COMMENT -> 404;
            case CLOSED, ALREADY_SENT, ALREADY_HIDDEN, WRITER_ERASED -> 409;
            default -> 422;
        };
    }

    /** Whether there is no page to say it on: the person or the address is wrong, not the form. */
    static boolean needsItsOwnPage(SharingFault fault) {
        return status(fault) == 403 || status(fault) == 404;
    }

    Response refuse(SharingFault fault) {
        return answers.refuse(status(fault), fault, fault.advice());
    }

    String advice(SharingFault fault) {
        return answers.advice(fault, fault.advice());
    }

    /** The session that a path names, as this person may read it. */
    ReadOutcome read(String session) {
        return LaunchAnswers.id(SharingSessionId::new, session)
                .map(id -> reading.read(launch.attendee(), id))
                .orElseGet(() -> new ReadOutcome.NotAllowed(SharingFault.UNKNOWN_SESSION));
    }

    /** The key that a form was handed out with; empty if it cannot be one of ours. */
    static Optional<FormKey> key(PostedForm form) {
        return LaunchAnswers.id(FormKey::new, form.optional("form").orElse(""));
    }

    /** What surrounds a page below the list of sessions. */
    Frame frame() {
        return launch.frame()
                .below(launch.text().get("sharing.title"), launch.frame().at("sharing"));
    }

    /** The page and the place where a comment of a session stands. */
    static String path(SharingSessionId session, int comment) {
        return path(session) + "?page=" + SessionPage.of(comment) + "#c" + comment;
    }

    static String path(SharingSessionId session) {
        return "sharing/" + session;
    }
}
