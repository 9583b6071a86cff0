package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.junit.jupiter.api.Test;

/** How a class decided, asked for over HTTP by everybody who might want to know. */
class CohortIT {

    private static final TestSite SITE = SharedServers.site();

    /** The first decision of the simulation, its options in the author's order. */
    private static final String FIRST = "table";

    private static final String TOO_FEW = "Nothing is shown until 5 people have submitted.";

    private final Walk walk = new Walk(SITE, Manner.MOODLE, "How others decided");
    private final List<Person> people = walk.course().people(Part.CANDIDATE);

    private static void assertRefused(Page page, String words) {
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.words()).contains(words);
    }

    private Page see(Person person, String path) {
        Visitor visitor = walk.visitor();
        return visitor.get(visitor.launch(walk.course(), walk.link(), person).at(path));
    }

    @Test
    void fiveWhoSubmittedAndTheInstructorLearnHowTheClassDecidedAndNobodyElseDoes() {
        Person instructor = walk.person(Part.INSTRUCTOR);
        Person assessor = walk.person(Part.ASSESSOR);
        walk.bind("two-assessors", walk.course().people(Part.ASSESSOR));
        for (int one = 0; one < 4; one++) {
            walk.playAndSubmit(people.get(one), one, true);
        }
        Page early = see(people.get(0), "cohort");
        assertThat(early.status()).isEqualTo(200);
        assertThat(early.words()).contains(TOO_FEW).doesNotContain("%");
        assertThat(see(instructor, "desk/cohort").words()).contains(TOO_FEW);
        assertThat(see(instructor, "desk/cohort/places/" + FIRST).status()).isEqualTo(404);
        assertThat(see(instructor, "desk/cohort/figures.csv").status()).isEqualTo(404);
        assertRefused(see(people.get(4), "cohort"), "after you have submitted an attempt");

        walk.playAndSubmit(people.get(4), 0, true);
        ownPath();
        onTheWall(instructor);
        asFile(instructor);
        assertRefused(see(people.get(5), "cohort"), "after you have submitted an attempt");
        assertRefused(see(people.get(0), "desk/cohort"), "Only an instructor of this course");
        assertRefused(see(assessor, "cohort"), "so that every reading stays blind");
        assertRefused(see(assessor, "desk/cohort"), "Finish your readings of this activity first");
        assertRefused(see(assessor, "desk/cohort/figures.csv"), "Finish your readings");
        inAnotherCourse();
    }

    /** Two of five, the first and the fifth, took the first option; the others one each. */
    private void ownPath() {
        Page activity = see(people.get(0), "activity");
        Page page = see(people.get(0), activity.link("a[href$=/cohort]").replaceAll(".*/", ""));
        var first = page.dom().select("section.card").get(0);
        assertThat(first.select(".share").eachText())
                .hasSize(4)
                .first()
                .asString()
                .contains("your choice", "40%", "2 of 5");
        assertThat(first.select(".share-value").eachText())
                .containsExactly("40% 2 of 5", "20% 1 of 5", "20% 1 of 5", "20% 1 of 5");
        assertThat(first.select("tbody tr").eachText()).hasSize(4);
        assertThat(page.words()).doesNotContain(people.get(1).name(), people.get(4).name());
    }

    private void onTheWall(Person instructor) {
        Visitor visitor = walk.visitor();
        Page desk = visitor.launch(walk.course(), walk.link(), instructor);
        Page list = visitor.get(desk.link("a[href$=/desk/cohort]"));
        assertThat(list.words()).contains("5 people have submitted", "Nobody is named here");
        Page place = visitor.get(list.link("a.button[href*=/places/]"));
        assertThat(place.dom().select("html").attr("data-view")).isEqualTo("room");
        assertThat(place.dom().select(".share-value").eachText())
                .containsExactly("40% 2 of 5", "20% 1 of 5", "20% 1 of 5", "20% 1 of 5");
        int places = list.dom().select("ol.path-list > li").size();
        for (int step = 1; step < places; step++) {
            place = visitor.get(place.link("a[rel=next]"));
            assertThat(place.status()).isEqualTo(200);
            assertThat(place.words()).contains("Decision " + (step + 1) + " of " + places);
        }
        assertThat(place.dom().select("a[rel=next]")).isEmpty();
        assertThat(visitor.get(place.link("a[rel=prev]")).words())
                .contains("Decision " + (places - 1) + " of " + places);
        assertThat(visitor.get(list.at("desk/cohort/places/nowhere")).status()).isEqualTo(404);
    }

    private void asFile(Person instructor) {
        String csv = see(instructor, "desk/cohort/figures.csv").body();
        assertThat(csv.lines().findFirst())
                .contains(
                        "\"place\",\"title\",\"state\",\"people\",\"option\",\"offered\",\"taken\",\"percent\"");
        assertThat(csv.lines().filter(line -> line.startsWith("\"" + FIRST + "\"")).toList())
                .hasSize(4)
                .first()
                .asString()
                .contains("\"told\",\"5\",")
                .endsWith("\"5\",\"2\",\"40\"");
        assertThat(csv).doesNotContain("In the answer to question");
    }

    /** The same link title in another course has nothing to do with it. */
    private void inAnotherCourse() {
        Walk other = new Walk(SITE, Manner.CANVAS, "How others decided");
        other.bind("completion", List.of());
        Visitor stranger = other.visitor();
        Page home = stranger.launch(other.course(), other.link(), other.person(Part.CANDIDATE));
        assertRefused(stranger.get(home.at("cohort")), "after you have submitted an attempt");
        Visitor teacher = other.visitor();
        Page desk = teacher.launch(other.course(), other.link(), other.person(Part.INSTRUCTOR));
        assertThat(teacher.get(desk.at("desk/cohort")).words()).contains(TOO_FEW);
        Visitor insider = walk.visitor();
        Page inside = insider.launch(walk.course(), walk.link(), people.get(0));
        assertThat(teacher.get(inside.at("desk/cohort")).status())
                .as("with the address of another launch")
                .isEqualTo(403);
    }
}
