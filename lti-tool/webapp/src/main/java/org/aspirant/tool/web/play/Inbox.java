package org.aspirant.tool.web.play;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.aspirant.academy.simulation.scenario.Message;
import org.aspirant.academy.simulation.view.MessageView;
import org.aspirant.tool.web.page.Messages;

/**
 * The messages of a run in the reader's language.
 *
 * @param letters every message that has arrived
 */
public record Inbox(Messages text, List<MessageView> letters) {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final int WEEK = 7 * DAY;

    public Inbox {
        letters = List.copyOf(letters);
    }

    public boolean isEmpty() {
        return letters.isEmpty();
    }

    /** Those that wait, in the order in which they came. */
    public List<MessageView> waiting() {
        return letters.stream().filter(letter -> !letter.settled()).toList();
    }

    /** Those with which nothing is left to do. */
    public List<MessageView> settled() {
        return letters.stream().filter(MessageView::settled).toList();
    }

    /** Those that came with this scene and wait. */
    public List<MessageView> fresh() {
        return waiting().stream().filter(MessageView::isNew).toList();
    }

    /** What was done last, if it was done with a message. */
    public Optional<String> said() {
        return letters.stream()
                .filter(MessageView::justHandled)
                .findFirst()
                .map(
                        letter ->
                                text.get(
                                        "mail.said",
                                        letter.subject(),
                                        did(letter.done().get(letter.done().size() - 1))));
    }

    /** How many wait, how many of these are new and how many late. */
    public String counts() {
        long late = waiting().stream().filter(MessageView::late).count();
        String open = text.get("mail.open", waiting().size());
        String fresh = fresh().isEmpty() ? "" : " · " + text.get("mail.new-count", fresh().size());
        return open + fresh + (late == 0 ? "" : " · " + text.get("mail.late-count", late));
    }

    /** By when it has to be dealt with; empty if there is no such time. */
    public String due(MessageView letter) {
        if (letter.due() == null) {
            return "";
        }
        String time = StoryClock.text(letter.due(), text);
        if (letter.overdue()) {
            return text.get("mail.overdue", time);
        }
        return text.get(letter.late() ? "mail.late" : "mail.due", time);
    }

    /** What was done, to whom it went, and when in the story. */
    public String did(MessageView.Done done) {
        String when = StoryClock.text(done.at(), text);
        return done.action() == Message.Action.DELEGATE
                ? text.get("mail.did.delegate", when, Objects.requireNonNull(done.to()).name())
                : text.get("mail.did." + done.action().name().toLowerCase(Locale.ROOT), when);
    }

    /** By how long a message is put away. */
    public String by(Message.Handling handling) {
        int minutes = ((Message.Deferral) handling).by();
        if (minutes % WEEK == 0) {
            return text.get("mail.weeks", minutes / WEEK);
        } else if (minutes % DAY == 0) {
            return text.get("mail.days", minutes / DAY);
        }
        return minutes % HOUR == 0
                ? text.get("mail.hours", minutes / HOUR)
                : text.get("mail.minutes", minutes);
    }
}
