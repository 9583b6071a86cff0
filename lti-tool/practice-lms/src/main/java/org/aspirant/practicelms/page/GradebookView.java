package org.aspirant.practicelms.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.gradebook.Gradebook;
import org.aspirant.practicelms.gradebook.LineItem;
import org.aspirant.practicelms.gradebook.ReceivedScore;
import org.aspirant.practicelms.gradebook.ScoreMessage;
import org.aspirant.practicelms.gradebook.Standing;

/**
 * The part of the page that changes by itself: what stands in the gradebook, what arrived, and
 * which faults are asked for.
 *
 * @param faults the faults asked for, in words
 */
record GradebookView(Course course, Gradebook gradebook, List<String> faults) {

    private static final int MOST_SHOWN = 50;

    /** What makes the part look different, so that it is sent only when it has changed. */
    String version() {
        return gradebook.version() + "-" + Integer.toHexString(faults.hashCode());
    }

    String html() {
        List<ReceivedScore> received = new ArrayList<>(gradebook.received());
        Collections.reverse(received);
        return """
        <div class="stack loose" id="book" data-version="%s" data-source="/gradebook?course=%s">
        %s
        <section class="card stack" aria-labelledby="grade-h">
          <div class="row apart">
            <h2 id="grade-h">Gradebook</h2>
            %s
          </div>
          %s
        </section>
        <section class="card stack" aria-labelledby="msg-h">
          <h2 id="msg-h">Messages from the tool</h2>
          %s
        </section>
        </div>
        """
                .formatted(
                        version(),
                        Markup.escape(course.id()),
                        faultNotes(),
                        lastReceived(received),
                        tables(),
                        history(received));
    }

    private String faultNotes() {
        if (faults.isEmpty()) {
            return "";
        }
        StringBuilder notes = new StringBuilder("<div class=\"alert warn\" role=\"status\">\n");
        faults.forEach(fault -> notes.append("<p>").append(Markup.escape(fault)).append(".</p>\n"));
        return notes.append("</div>").toString();
    }

    private static String lastReceived(List<ReceivedScore> received) {
        Optional<ReceivedScore> taken = received.stream().filter(ReceivedScore::taken).findFirst();
        return taken.map(
                        score ->
                                "<span class=\"pill good\">Last score received "
                                        + Markup.time(score.at())
                                        + "</span>")
                .orElse("<span class=\"pill\">No score received yet</span>");
    }

    private String tables() {
        StringBuilder tables = new StringBuilder();
        for (LineItem item : gradebook.lineItems()) {
            tables.append(table(item));
        }
        return tables.length() == 0
                ? "<div class=\"empty\"><p class=\"strong\">No columns</p>"
                        + "<p class=\"small soft\">The tool has deleted every line item.</p></div>"
                : tables.toString();
    }

    private String table(LineItem item) {
        boolean canvas = course.manner() == Manner.CANVAS;
        StringBuilder rows = new StringBuilder();
        for (Person person : course.people()) {
            if (person.part().isGradebookRow()) {
                rows.append(row(item, person, canvas));
            }
        }
        String label = Markup.escape(item.label());
        return """
        <div class="table-scroll" role="region" aria-label="Scores of %s" tabindex="0">
        <table class="table roomy book">
          <caption>%s <span class="small soft">out of %s%s</span></caption>
          <thead><tr><th scope="col">Person</th><th scope="col" class="num">Score</th><th scope="col">Progress</th><th scope="col">Comment</th>%s<th scope="col" class="num">Received</th></tr></thead>
          <tbody>
          %s</tbody>
        </table>
        </div>
        """
                .formatted(
                        label,
                        label,
                        plain(item.scoreMaximum()),
                        item.coupled() ? "" : ", made by the tool",
                        canvas ? "<th scope=\"col\" class=\"num\">Attempts</th>" : "",
                        rows);
    }

    private String row(LineItem item, Person person, boolean canvas) {
        Standing standing = gradebook.standing(item.id(), person.id());
        return """
        <tr><th scope="row">%s</th><td class="num">%s</td><td>%s</td><td class="comment">%s</td>%s<td class="num">%s</td></tr>
        """
                .formatted(
                        Markup.escape(person.name()),
                        standing.score()
                                .map(score -> plain(score) + " / " + plain(item.scoreMaximum()))
                                .orElse("–"),
                        progress(person, standing),
                        standing.comment().map(Markup::escape).orElse("–"),
                        canvas ? "<td class=\"num\">" + standing.attempts() + "</td>" : "",
                        standing.received().map(Markup::time).orElse("–"));
    }

    private static String progress(Person person, Standing standing) {
        if (standing.overridden()) {
            return "<span class=\"pill accent\">set by hand</span>";
        }
        if (standing.received().isEmpty()) {
            return person.part() == Part.TEST_STUDENT
                    ? "<span class=\"pill\">never sent</span>"
                    : "<span class=\"pill\">nothing received</span>";
        }
        String grading = standing.gradingProgress().orElse("");
        String words =
                switch (grading) {
                    case ScoreMessage.FULLY_GRADED -> "fully graded";
                    case ScoreMessage.PENDING_MANUAL -> "waiting for a person";
                    case "Pending" -> "grading under way";
                    case "NotReady" -> "not ready";
                    case "Failed" -> "grading failed";
                    default -> grading;
                };
        String activity = standing.activityProgress().orElse("");
        return "<span class=\"pill %s\">%s</span> <span class=\"small soft\">%s</span>"
                .formatted(
                        grading.equals(ScoreMessage.FULLY_GRADED) && standing.score().isPresent()
                                ? "good"
                                : "warn",
                        Markup.escape(words),
                        Markup.escape(activity));
    }

    private String history(List<ReceivedScore> received) {
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
                        received.message().map(GradebookView::said).orElse("not readable"),
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
                                        plain(given)
                                                + message.scoreMaximum()
                                                        .map(maximum -> " / " + plain(maximum))
                                                        .orElse(""))
                        .orElse("no score");
        return Markup.escape(score)
                + "<br><span class=\"small soft\">"
                + Markup.escape(message.activityProgress() + ", " + message.gradingProgress())
                + ", "
                + Markup.time(message.timestamp())
                + "</span>";
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.toBigInteger().toString() : stripped.toPlainString();
    }
}
