package org.aspirant.tool.web.sharing;

import java.util.List;
import java.util.Optional;
import org.aspirant.academy.sharing.log.FormKey;
import org.aspirant.academy.sharing.log.PublishedLog;
import org.aspirant.academy.sharing.view.SessionView;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * A session: the question, who was invited, the counts, the log, and the form for a comment.
 *
 * @param page of the log, from 1
 * @param form the key of the form for a comment
 * @param group that a refused comment spoke for; empty if only for the writer
 * @param words that it held
 * @param problem why something was refused, in the reader's language
 */
public record SessionPage(
        Frame frame,
        SessionView view,
        int page,
        FormKey form,
        String group,
        String words,
        Optional<String> problem)
        implements Page {

    /** How many comments a page of the log has. */
    public static final int COMMENTS = 50;

    @Override
    public String template() {
        return "sharing/session.jte";
    }

    /** The page that a comment stands on. */
    static int of(int comment) {
        return (comment - 1) / COMMENTS + 1;
    }

    public SharingPhrases phrases() {
        return new SharingPhrases(frame.text());
    }

    public String path() {
        return frame.at(SharingAnswers.path(view.session().id()));
    }

    /** How many pages the log has, at least 1. */
    public int pages() {
        return of(Math.max(1, view.log().entries().size()));
    }

    /** The comments of this page. */
    public List<PublishedLog.Entry> entries() {
        var all = view.log().entries();
        int from = Math.min(all.size(), (page - 1) * COMMENTS);
        return all.subList(from, Math.min(all.size(), from + COMMENTS));
    }

    public String group(Optional<String> key) {
        return phrases().group(key, view.ownGroups());
    }

    public String group(PublishedLog.Entry entry) {
        return group(Optional.ofNullable(entry.comment().group()));
    }

    public boolean hasGroups() {
        return view.counts().size() > 1;
    }

    /** Whether there is anything left in a comment that could be hidden. */
    public boolean canBeHidden(PublishedLog.Entry entry) {
        return view.mayModerate()
                && (entry.state() == PublishedLog.State.PUBLISHED
                        || entry.state() == PublishedLog.State.PARTLY_HIDDEN);
    }
}
