package org.aspirant.tool.web.sharing;

import java.util.List;
import java.util.Optional;
import org.aspirant.academy.sharing.log.FormKey;
import org.aspirant.academy.sharing.log.PublishedLog;
import org.aspirant.academy.sharing.log.RedactionReason;
import org.aspirant.academy.sharing.view.SessionView;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * Hiding personal data in one comment.
 *
 * @param typed what a refused form held
 * @param problem why it was refused, in the reader's language
 */
public record RedactionPage(
        Frame frame,
        SessionView view,
        PublishedLog.Entry entry,
        FormKey form,
        Typed typed,
        Optional<String> problem)
        implements Page {

    /** What stands in the form. */
    public record Typed(String words, String reason, boolean whole) {

        static final Typed NOTHING = new Typed("", "", false);
    }

    @Override
    public String template() {
        return "sharing/redaction.jte";
    }

    public SharingPhrases phrases() {
        return new SharingPhrases(frame.text());
    }

    public int number() {
        return entry.comment().number();
    }

    /** Where the form goes. */
    public String path() {
        return back() + "/comments/" + number();
    }

    /** The session. */
    public String back() {
        return frame.at(SharingAnswers.path(view.session().id()));
    }

    /** The page and place of the comment in the log. */
    public String place() {
        return frame.at(SharingAnswers.path(view.session().id(), number()));
    }

    public List<RedactionReason> reasons() {
        return List.of(RedactionReason.values());
    }
}
