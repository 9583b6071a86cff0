package org.aspirant.tool.it;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.campus.ResourceLink;
import org.jsoup.nodes.Element;

/** What people do in one activity of a course, by the forms that they are shown. */
final class Walk {

    static final String SIMULATION = "who-decides-a-grade";

    /** Longer than any field asks for, and unlike the words of any other field. */
    private static final String REASONS =
            "In the answer to question %s I say what the figures show and what they cannot show,"
                    + " who gains by it and who loses, which duty gives way, who is still to be heard,"
                    + " and what would have to happen before the end of the year for me to change my"
                    + " mind.";

    private static final int MOST_PAGES = 120;

    /** Stands on the debrief. */
    private static final String END = "form[action$=/submission]";

    private final TestSite site;
    private final Course course;
    private final ResourceLink link;

    Walk(TestSite site, Manner manner, String title) {
        this(site, site.lms().course(manner), title);
    }

    /** In a course of one's own. */
    Walk(TestSite site, Course course, String title) {
        this.site = site;
        this.course = course;
        this.link = site.lms().addActivity(course, title);
    }

    Course course() {
        return course;
    }

    ResourceLink link() {
        return link;
    }

    Person person(Part part, int index) {
        return course.people(part).get(index);
    }

    Person person(Part part) {
        return person(part, 0);
    }

    /**
     * Takes somebody into a course whom Canvas calls a designer there: neither an instructor nor a
     * candidate, so that they may do what they are given in the tool, and no more.
     */
    static Person designer(Course course) {
        Person designer =
                new Person(
                        "designer-of-" + course.id(),
                        "Deniz",
                        "Yıldız",
                        "D-" + course.id(),
                        Part.ASSESSOR,
                        List.of(
                                "http://purl.imsglobal.org/vocab/lis/v2/membership#ContentDeveloper"));
        course.enrol(designer);
        return designer;
    }

    Visitor visitor() {
        return new Visitor(site);
    }

    /** Opens the activity in a fresh browser. */
    Page launch(Person person) {
        return visitor().launch(course, link, person);
    }

    /**
     * Binds the activity; the assessors have opened the course before.
     *
     * @return the desk
     */
    Page bind(String plan, List<Person> assessors) {
        assessors.forEach(this::launch);
        Visitor instructor = visitor();
        Page setup = instructor.launch(course, link, person(Part.INSTRUCTOR));
        Form form = setup.formTo("/setup").set("simulation", SIMULATION).set("plan", plan);
        form.set("days", "7").without("assessor");
        assessors.forEach(assessor -> form.tick("assessor", assessor.name()));
        Page desk = instructor.submit(form);
        if (desk.status() != 200 || !desk.address().getPath().endsWith("/desk")) {
            throw new AssertionError(desk);
        }
        return desk;
    }

    /** Begins an attempt, plays it by the first option of every question, and stops at the end. */
    static Page play(Visitor candidate, Page activity) {
        return play(candidate, activity, 0);
    }

    /** As {@link #play(Visitor, Page)}, with another option of the first question. */
    private static Page play(Visitor candidate, Page activity, int first) {
        return playTo(candidate, activity, first, END);
    }

    /** As {@link #play(Visitor, Page)}, and stops where something stands on the page. */
    static Page playTo(Visitor candidate, Page activity, String selector) {
        return playTo(candidate, activity, 0, selector);
    }

    private static Page playTo(Visitor candidate, Page activity, int first, String selector) {
        Page page = candidate.submit(activity.formTo("/attempts"));
        boolean opened = false;
        boolean decided = false;
        for (int pages = 0; pages < MOST_PAGES; pages++) {
            if (page.status() != 200) {
                throw new AssertionError(page);
            }
            if (!page.dom().select(selector).isEmpty()) {
                return page;
            }
            var exhibit = page.maybeForm("form:has(input[name=exhibit])");
            if (!opened && exhibit.isPresent()) {
                page = candidate.press(exhibit.get(), "do", "open");
                opened = true;
            } else if (!decided && page.maybeForm("form#decision:has([name=choice])").isPresent()) {
                page = choose(candidate, page, first);
                decided = true;
            } else {
                page = move(candidate, page);
            }
        }
        throw new AssertionError("comes to no end: " + page);
    }

    private static Page choose(Visitor candidate, Page page, int option) {
        Form form = page.form("form#decision");
        form.set("choice", form.offered("choice").get(option));
        return candidate.press(write(form), "do", "choose");
    }

    /** Makes the move that the page asks for. */
    static Page move(Visitor candidate, Page page) {
        Form form = page.form("form#decision");
        String what = form.element().select("button[name=do]").attr("value");
        switch (what) {
            case "choose" -> form.set("choice", form.offered("choice").get(0));
            case "cast" -> {
                int wanted =
                        Integer.parseInt(form.element().select("[data-pick]").attr("data-pick"));
                form.offered("character")
                        .subList(0, wanted)
                        .forEach(who -> form.add("character", who));
            }
            default -> {
                // A sheet is only written, and going on takes nothing.
            }
        }
        return candidate.press(write(form), "do", what);
    }

    /** Writes into every text field of a form. */
    static Form write(Form form) {
        String number = form.element().select("input[name=number]").attr("value");
        for (Element field : form.element().select("textarea")) {
            String name = field.attr("name");
            form.set(name, REASONS.formatted(number.isEmpty() ? name : name + " " + number));
        }
        return form;
    }

    /**
     * Plays to the end and hands in.
     *
     * @return the activity's page, where the submission stands
     */
    Page playAndSubmit(Person person) {
        return playAndSubmit(person, 0, false);
    }

    /**
     * As {@link #playAndSubmit(Person)}.
     *
     * @param first which option of the first question is taken, from 0
     * @param sharing whether the reasons may be shown to others
     */
    Page playAndSubmit(Person person, int first, boolean sharing) {
        Visitor candidate = visitor();
        Page debrief = play(candidate, candidate.launch(course, link, person), first);
        Form form = write(debrief.formTo("/submission"));
        Page activity =
                candidate.press(sharing ? form.set("share-reasons", "yes") : form, "do", "hand-in");
        if (activity.status() != 200 || !activity.address().getPath().endsWith("/activity")) {
            throw new AssertionError(activity);
        }
        return activity;
    }

    /**
     * Opens the one sheet that waits for a reader in this activity.
     *
     * @param queue any page of the reader's launch
     */
    Page openSheet(Visitor reader, Page queue) {
        Page list = reader.get(queue.at("queue"));
        for (Element row : list.dom().select("tbody tr")) {
            if (row.text().contains(link.title())) {
                return reader.get(row.select("a").attr("href"));
            }
        }
        throw new AssertionError("no sheet of " + link.title() + " on " + list);
    }

    /**
     * Rates every criterion that the sheet asks about, with words of the candidate as evidence.
     *
     * @param usual the level of the criteria that are not named
     * @param named levels by criterion
     * @return the queue, after the sheet was submitted
     */
    Page read(Person person, String usual, Map<String, String> named) {
        Visitor reader = visitor();
        Page sheet = openSheet(reader, reader.launch(course, link, person));
        String bench = sheet.address().getPath();
        for (Element element : sheet.dom().select("form.criterion-in")) {
            Form form = new Form((org.jsoup.nodes.FormElement) element);
            String criterion = element.select("input[name=criterion]").attr("value");
            Page kept = reader.submit(rated(sheet, form, named.getOrDefault(criterion, usual)));
            if (kept.status() != 200) {
                throw new AssertionError(kept);
            }
        }
        Page queue = reader.submit(reader.get(bench).formTo("/submission"));
        if (queue.status() != 200 || !queue.address().getPath().endsWith("/queue")) {
            throw new AssertionError(queue);
        }
        return queue;
    }

    /** One criterion with a level and the first words of the first justification. */
    static Form rated(Page sheet, Form form, String level) {
        Element reasons = sheet.dom().selectFirst("[data-source^=decision:]");
        if (reasons == null) {
            throw new AssertionError("no justification on " + sheet);
        }
        String words = reasons.text();
        return form.set("level", level)
                .set("newSource", reasons.attr("data-source"))
                .set("newWords", words.substring(0, words.indexOf(" who gains")))
                .set("do", "keep");
    }

    /** The desk, as soon as it says this and nothing is being compared. */
    static Page awaitDesk(Visitor instructor, Page desk, String words) {
        return awaitDesk(instructor, desk, words, page -> page.words().contains(words));
    }

    /** The desk, as soon as every grade has got somewhere and nothing is being compared. */
    static Page awaitArrivals(Visitor instructor, Page desk) {
        return awaitDesk(
                instructor, desk, "end of the way", page -> !page.words().contains("on its way"));
    }

    private static Page awaitDesk(
            Visitor instructor, Page desk, String what, Predicate<Page> wanted) {
        return TestSite.await(
                () -> "no \"" + what + "\" on " + instructor.get(desk.at("desk")).words(),
                () ->
                        Optional.of(instructor.get(desk.at("desk")))
                                .filter(page -> page.dom().select("[data-poll]").isEmpty())
                                .filter(wanted));
    }

    /**
     * Has one assessor read what the first candidate hands in, so that 15 of 20 wait for release.
     */
    Person readyToRelease() {
        Person candidate = person(Part.CANDIDATE);
        Person reader = person(Part.ASSESSOR);
        bind("one-assessor", List.of(reader));
        playAndSubmit(candidate);
        read(reader, "proficient", Map.of());
        return candidate;
    }

    /** Releases the only grade that is ready; gives the desk. */
    Page release() {
        Visitor instructor = visitor();
        Page desk = instructor.launch(course, link, person(Part.INSTRUCTOR));
        Page after = instructor.submit(desk.formTo("/desk/releases"));
        if (after.status() != 200) {
            throw new AssertionError(after);
        }
        return after;
    }
}
