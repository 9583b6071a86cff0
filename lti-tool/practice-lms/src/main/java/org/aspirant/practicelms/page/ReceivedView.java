package org.aspirant.practicelms.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.gradebook.Gradebook;
import org.aspirant.practicelms.gradebook.LineItem;
import org.aspirant.practicelms.gradebook.ReceivedScore;
import org.aspirant.practicelms.gradebook.ScoreMessage;

/** The scores that the tool sent, the newest first, with the answer that each got. */
record ReceivedView(Course course, Gradebook gradebook) {

    private static final int MOST_SHOWN = 50;

    String html() {
        List<ReceivedScore> received = new ArrayList<>(gradebook.received());
        Collections.reverse(received);
        if (received.isEmpty()) {
            return """
            <div class="empty">
              <p class="strong">Nothing has arrived yet</p>
              <p class="small soft">Every score that the tool sends is listed here, with the answer it got.</p>
            </div>
            """;
        }
        StringBuilder rows = new StringBuilder();
        received.stream().limit(MOST_SHOWN).forEach(score -> rows.append(line(score)));
        String more =
                received.size() > MOST_SHOWN
                        ? "<p class=\"small soft\">The newest "
                                + MOST_SHOWN
                                + " of "
                                + received.size()
                                + ".</p>"
                        : "";
        return """
        <div class="table-scroll tall" role="region" aria-label="Messages received" tabindex="0">
        <table class="table roomy messages">
          <thead><tr><th scope="col">Message</th><th scope="col">For</th><th scope="col">Said</th><th scope="col">Answer</th></tr></thead>
          <tbody>
          %s</tbody>
        </table>
        </div>
        %s
        """
                .formatted(rows, more);
    }

    private String line(ReceivedScore received) {
        String item =
                gradebook.lineItem(received.lineItemId()).map(LineItem::label).orElse("no column");
        String who = received.message().map(message -> name(message.userId())).orElse("–");
        return """
        <tr><th scope="row"><b>%d</b> at %s</th><td>%s<br><span class="small soft">%s</span></td><td>%s</td><td><span class="pill %s">%s</span> %s</td></tr>
        """
                .formatted(
                        received.number(),
                        Markup.time(received.at()),
                        Markup.escape(who),
                        Markup.escape(item),
                        received.message().map(ReceivedView::said).orElse("not readable"),
                        received.taken() ? "good" : "danger",
                        received.status() == 0 ? "no answer" : received.status(),
                        Markup.escape(received.note()));
    }

    private String name(String userId) {
        return course.person(userId).map(Person::name).orElse("unknown person " + userId);
    }

    private static String said(ScoreMessage message) {
        String score =
                message.scoreGiven()
                        .map(
                                given ->
                                        GradebookView.plain(given)
                                                + message.scoreMaximum()
                                                        .map(
                                                                maximum ->
                                                                        " / "
                                                                                + GradebookView
                                                                                        .plain(
                                                                                                maximum))
                                                        .orElse(""))
                        .orElse("no score");
        return Markup.escape(score)
                + "<br><span class=\"small soft\">"
                + Markup.escape(message.activityProgress() + ", " + message.gradingProgress())
                + ", "
                + Markup.time(message.timestamp())
                + "</span>";
    }
}
