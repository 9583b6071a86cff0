package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpRequest;
import java.util.List;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.junit.jupiter.api.Test;

/** A sharing session over HTTP: opened, spoken in by three roles, moderated, closed, taken away. */
class SharingIT {

    private static final String UNKNOWN_ID = "A".repeat(22);

    private final TestSite site = SharedServers.site();

    /** One person in one launch, going from the page that the launch arrives at to the sessions. */
    private record Guest(Visitor visitor, Page home) {

        static Guest arrive(Walk walk, Person person) {
            Visitor visitor = walk.visitor();
            return new Guest(visitor, visitor.launch(walk.course(), walk.link(), person));
        }

        Page sessions() {
            return visitor.get(home.link("main a[href$=/sharing]"));
        }

        /** How many sessions the course has; other tests hold theirs in it too. */
        int count() {
            return sessions().dom().select("main tbody tr").size();
        }

        /** The newest session. */
        Page session() {
            return visitor.get(sessions().link("main tbody a"));
        }

        Page say(String group, String words) {
            Form form = session().formTo("/comments").set("group", group);
            return visitor.submit(form.set("words", words));
        }
    }

    private Guest opened(Walk walk) {
        walk.bind("one-assessor", List.of(walk.person(Part.ASSESSOR)));
        Guest instructor = Guest.arrive(walk, walk.person(Part.INSTRUCTOR));
        int before = instructor.count();
        Form form =
                instructor
                        .sessions()
                        .formTo("/sharing")
                        .set("question", "What should a grade say?")
                        .set("opening", "The draft:\n1. What a student can do.")
                        .set("own-groups", "Bus drivers");
        form.without("group").add("group", "TEACHERS").add("group", "UNION");
        Page session = instructor.visitor().submit(form);
        assertThat(session.status()).as("%s", session).isEqualTo(200);
        assertThat(session.heading()).isEqualTo("What should a grade say?");
        assertThat(instructor.visitor().submit(form).address())
                .as("the same form once more")
                .isEqualTo(session.address());
        assertThat(instructor.count()).isEqualTo(before + 1);
        return instructor;
    }

    private static void assertCounts(Page page, int submitted, int published, int redacted) {
        assertThat(
                        List.of("submitted", "published", "redacted").stream()
                                .map(count -> page.dom().select("[data-count=" + count + "]"))
                                .map(count -> Integer.parseInt(count.text())))
                .as("%s", page)
                .containsExactly(submitted, published, redacted);
    }

    private static String comment(Page page, int number) {
        return page.dom().select("#c" + number + " .quote").text();
    }

    private List<NamedCsvRecord> csv(Guest guest) {
        String path = guest.session().link("main a[href$=.csv]");
        var answer = guest.visitor().send(HttpRequest.newBuilder(site.tool().at(path)).GET());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/csv")
                .contains("charset=utf-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"comments.csv\"");
        assertThat(answer.body()).contains("\r\n");
        return CsvReader.builder().ofNamedCsvRecord(answer.body()).stream().toList();
    }

    @Test
    void everyCommentOfThreeRolesIsPublishedModeratedAndTakenAway() {
        Walk walk = new Walk(site, Manner.MOODLE, "Sharing");
        Guest instructor = opened(walk);
        Guest candidate = Guest.arrive(walk, walk.person(Part.CANDIDATE));
        Guest assessor = Guest.arrive(walk, walk.person(Part.ASSESSOR));

        candidate.say("UNION", "Ask Ana Ruiz, \"our\" lead.\nShe knows.");
        assessor.say("", "=1+1 is not a grade; a < b");
        Page third = instructor.say("own-1", "We see them at six, señora.");

        assertCounts(third, 3, 3, 0);
        assertThat(third.dom().select("[data-group]").eachText())
                .containsExactly(
                        "Teachers 0",
                        "Union representatives 1",
                        "Bus drivers 1",
                        "Only for myself 1");
        assertThat(third.words()).doesNotContain(walk.person(Part.CANDIDATE).name());
        for (Guest guest : List.of(instructor, candidate, assessor)) {
            Page log = guest.session();
            assertThat(comment(log, 1)).isEqualTo("Ask Ana Ruiz, \"our\" lead. She knows.");
            assertThat(comment(log, 2)).isEqualTo("=1+1 is not a grade; a < b");
        }

        Page hiding = instructor.visitor().get(instructor.session().link("#c1 a"));
        Form hide = hiding.form("main form").set("words", "Ana Ruiz");
        Page hidden = instructor.visitor().submit(hide.set("reason", "NAMES_SOMEBODY"));
        assertThat(hidden.status()).as("%s", hidden).isEqualTo(200);
        assertCounts(hidden, 3, 2, 1);
        assertThat(instructor.visitor().submit(hide).status()).as("sent twice").isEqualTo(200);
        Page read = candidate.session();
        assertCounts(read, 3, 2, 1);
        assertThat(comment(read, 1))
                .startsWith("Ask [hidden: names somebody; decided by an instructor,")
                .endsWith("], \"our\" lead. She knows.");
        assertThat(read.body()).doesNotContain("Ana Ruiz");

        Form late = candidate.session().formTo("/comments").set("words", "Too late.");
        Page closed = instructor.visitor().submit(instructor.session().formTo("/closing"));
        assertThat(closed.maybeForm("form[action$=/comments]")).isEmpty();
        Page refused = candidate.visitor().submit(late);
        assertThat(refused.status()).as("%s", refused).isEqualTo(409);
        assertThat(refused.words()).contains("This session is closed.");
        assertCounts(candidate.session(), 3, 2, 1);

        List<NamedCsvRecord> rows = csv(candidate);
        assertThat(rows)
                .extracting(row -> row.getField("number") + " " + row.getField("state"))
                .containsExactly("1 redacted", "2 published", "3 published");
        assertThat(rows)
                .extracting(row -> row.getField("speaks_for"))
                .containsExactly("Union representatives", "Only for myself", "Bus drivers");
        assertThat(rows.get(0).getField("reason")).isEqualTo("names somebody");
        assertThat(rows.get(0).getField("comment"))
                .startsWith("Ask [hidden: names somebody;")
                .endsWith("], \"our\" lead.\nShe knows.");
        assertThat(rows.get(1).getField("comment")).isEqualTo("'=1+1 is not a grade; a < b");
        assertThat(rows.get(2).getField("comment")).isEqualTo("We see them at six, señora.");
    }

    @Test
    void aFormThatCannotBeTakenChangesNothingAndSaysWhy() {
        Walk walk = new Walk(site, Manner.MOODLE, "Sharing refused");
        Guest instructor = opened(walk);
        Guest candidate = Guest.arrive(walk, walk.person(Part.CANDIDATE));
        Page first = candidate.say("TEACHERS", "One.");
        assertCounts(first, 1, 1, 0);

        Form form = candidate.session().formTo("/comments").set("group", "TEACHERS");
        assertRefused(candidate, form.set("words", "  \r\n "), 422, "Write your comment.");
        assertRefused(candidate, form.set("words", "a\u0000b"), 422, "cannot be shown");
        assertRefused(candidate, form.set("words", "<b>loud</b>"), 422, "takes no markup");
        assertRefused(candidate, form.set("words", "a".repeat(4_001)), 422, "4,000 characters");
        form.set("words", "Kept while it is refused.");
        Page again = candidate.visitor().submit(form.set("group", "FAMILIES"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.dom().select("textarea").text()).isEqualTo("Kept while it is refused.");
        assertRefused(candidate, form.set("group", "").set("form", ""), 422, "Load the page");
        assertRefused(candidate, form.set("csrf", UNKNOWN_ID), 403, "");
        assertCounts(candidate.session(), 1, 1, 0);

        Form twice = candidate.session().formTo("/comments").set("words", "Two.");
        assertCounts(candidate.visitor().submit(twice), 2, 2, 0);
        assertCounts(candidate.visitor().submit(twice), 2, 2, 0);
        assertRefused(candidate, twice.set("words", "Something else."), 409, "sent");
        assertCounts(candidate.session(), 2, 2, 0);

        int sessions = instructor.count();
        Form opening = instructor.sessions().formTo("/sharing");
        assertRefused(instructor, opening.set("question", " "), 422, "Write the question");
        assertRefused(instructor, opening.set("question", "<i>Why?</i>"), 422, "no markup");
        opening.set("question", "Why?").set("own-groups", "Bus\nbus");
        assertRefused(instructor, opening, 422, "each group once");
        assertThat(instructor.count()).isEqualTo(sessions);

        Form hide = instructor.visitor().get(instructor.session().link("#c1 a")).form("main form");
        assertRefused(instructor, hide.set("words", "One"), 422, "which personal data");
        hide.set("reason", "OFF_TOPIC");
        assertRefused(instructor, hide, 422, "which personal data");
        hide.set("reason", "NAMES_SOMEBODY");
        assertRefused(instructor, hide.set("words", ""), 422, "Copy the words");
        assertRefused(instructor, hide.set("words", "Ana"), 422, "exactly as they stand");
        assertCounts(candidate.session(), 2, 2, 0);
    }

    private static void assertRefused(Guest guest, Form form, int status, String why) {
        Page page = guest.visitor().submit(form);
        assertThat(page.status()).as("%s", page).isEqualTo(status);
        assertThat(page.words()).contains(why);
        assertThat(page.body()).doesNotContain("Exception", "org.aspirant", "<b>loud", "<i>Why");
    }

    @Test
    void nobodyElseOpensModeratesOrReadsIt() {
        Walk walk = new Walk(site, Manner.MOODLE, "Sharing guarded");
        Guest instructor = opened(walk);
        Guest candidate = Guest.arrive(walk, walk.person(Part.CANDIDATE));
        Page log = candidate.say("", "Ask Ana.");
        String session = log.address().getPath().replaceFirst("^/l/[^/]+/", "");
        String remark = "&form=" + UNKNOWN_ID + "&group=&words=x";
        String order = "&form=" + UNKNOWN_ID + "&words=Ana&reason=NAMES_SOMEBODY";

        Walk elsewhere = new Walk(site, Manner.CANVAS, "Sharing elsewhere");
        Guest foreign = opened(elsewhere);
        for (String path : List.of(session, session + "/log.csv", session + "/comments/1")) {
            assertThat(foreign.visitor().get(foreign.home().at(path)).status()).isEqualTo(404);
        }
        assertPost(foreign, session + "/comments", remark, 404);
        assertPost(foreign, session + "/comments/1", order, 404);
        assertPost(foreign, session + "/closing", "", 404);

        for (String unknown : List.of("sharing/" + UNKNOWN_ID, "sharing/%20", "sharing/%3Cb%3E")) {
            assertThat(candidate.visitor().get(log.at(unknown)).status()).isEqualTo(404);
            assertPost(candidate, unknown + "/comments", remark, 404);
        }
        assertThat(candidate.sessions().maybeForm("form[action$=/sharing]")).isEmpty();
        assertThat(candidate.visitor().get(log.at(session + "/comments/1")).status())
                .isEqualTo(403);
        assertPost(candidate, session + "/comments/1", order, 403);
        assertPost(candidate, session + "/closing", "", 403);
        assertPost(candidate, "sharing", "&form=" + UNKNOWN_ID + "&question=Why", 403);
        assertPost(instructor, session + "/comments/9", order, 404);
        assertPost(instructor, session + "/comments/x", order, 404);

        Page after = instructor.session();
        assertCounts(after, 1, 1, 0);
        assertThat(comment(after, 1)).isEqualTo("Ask Ana.");
        assertThat(after.maybeForm("form[action$=/closing]")).isPresent();
    }

    private static void assertPost(Guest guest, String path, String body, int status) {
        String csrf = "csrf=" + guest.session().csrf();
        Page page = guest.visitor().post(guest.home().at(path), csrf + body);
        assertThat(page.status()).as("%s", page).isEqualTo(status);
    }
}
