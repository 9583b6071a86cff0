package org.aspirant.practicelms.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.lti.http.Parameters;
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

    /** What makes the part look different, so that it is sent only when it has changed. */
    String version() {
        return gradebook.version() + "-" + Integer.toHexString(faults.hashCode());
    }

    String html() {
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
                        lastReceived(),
                        tables(),
                        new ReceivedView(course, gradebook).html());
    }

    private String faultNotes() {
        if (faults.isEmpty()) {
            return "";
        }
        StringBuilder notes = new StringBuilder("<div class=\"alert warn\" role=\"status\">\n");
        faults.forEach(fault -> notes.append("<p>").append(Markup.escape(fault)).append(".</p>\n"));
        return notes.append("</div>").toString();
    }

    private String lastReceived() {
        return gradebook.received().stream()
                .filter(ReceivedScore::taken)
                .reduce((first, later) -> later)
                .map(
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
          <thead><tr><th scope="col">Person</th><th scope="col" class="num">Score</th><th scope="col">Progress</th><th scope="col">Comment</th>%s<th scope="col" class="num">Received</th><th scope="col">Work</th></tr></thead>
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
        <tr><th scope="row">%s</th><td class="num">%s</td><td>%s</td><td class="comment">%s</td>%s<td class="num">%s</td><td>%s</td></tr>
        """
                .formatted(
                        Markup.escape(person.name()),
                        standing.score()
                                .map(score -> plain(score) + " / " + plain(item.scoreMaximum()))
                                .orElse("–"),
                        progress(person, standing),
                        standing.comment().map(Markup::escape).orElse("–"),
                        canvas ? "<td class=\"num\">" + standing.attempts() + "</td>" : "",
                        standing.received().map(Markup::time).orElse("–"),
                        work(item, person, standing));
    }

    /**
     * The button with which an instructor opens somebody's work: in Moodle once there may be some,
     * in Canvas once the tool said where.
     */
    private String work(LineItem item, Person person, Standing standing) {
        boolean offered =
                course.manner() == Manner.CANVAS
                        ? standing.shown().isPresent()
                        : standing.received().isPresent();
        Optional<Person> asks = course.people(Part.INSTRUCTOR).stream().findFirst();
        Optional<String> link = item.draft().resourceLinkId();
        return offered && asks.isPresent() && link.isPresent()
                ? button(item.label(), link.get(), asks.get(), person)
                : "–";
    }

    private static String button(String column, String link, Person asks, Person whose) {
        String work = Markup.escape(whose.name() + ", " + column);
        return """
        <button class="button quiet small" form="launch" formaction="/review?%s" name="person" value="%s" data-name="%s" data-role="%s" data-what="%s" aria-label="Open this work in the tool: %s">Open this work in the tool</button>"""
                .formatted(
                        Markup.escape(
                                Parameters.ofSingle(Map.of("link", link, "whose", whose.id()))
                                        .encoded()),
                        Markup.escape(asks.id()),
                        Markup.escape(asks.name()),
                        Markup.escape(asks.part().label()),
                        work,
                        work);
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

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.toBigInteger().toString() : stripped.toPlainString();
    }
}
