package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.gradebook.Gradebook;
import org.aspirant.practicelms.gradebook.LineItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A link to which the platform gives no column, as for activities that were added ungraded. */
class OwnColumnIT {

    private final TestSite site = SharedServers.site();

    private static List<LineItem> columns(Gradebook gradebook, Walk walk) {
        return gradebook.lineItems().stream()
                .filter(item -> item.label().equals(walk.link().title()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void theToolMakesOneForEverybodyAndGoesOnUsingIt(Manner manner) {
        Walk walk = new Walk(site, manner, "Without a column of its own, " + manner);
        Gradebook gradebook = site.lms().gradebook(walk.course());
        gradebook.remove(columns(gradebook, walk).get(0).id());
        Person reader = walk.person(Part.ASSESSOR);
        walk.bind("one-assessor", List.of(reader));
        List<Person> candidates = walk.course().people(Part.CANDIDATE).subList(0, 3);
        for (Person candidate : candidates.subList(0, 2)) {
            walk.playAndSubmit(candidate);
            walk.read(reader, "proficient", Map.of());
        }
        Visitor instructor = walk.visitor();
        Page desk = instructor.launch(walk.course(), walk.link(), walk.person(Part.INSTRUCTOR));
        instructor.submit(desk.formTo("/desk/releases"));

        arrived(gradebook, walk, candidates.get(0));
        arrived(gradebook, walk, candidates.get(1));
        LineItem made = columns(gradebook, walk).get(0);
        assertThat(made.coupled()).isFalse();
        assertThat(made.scoreMaximum())
                .as("as the plan says, though the first message had no grade")
                .isEqualByComparingTo("20");
        assertThat(made.draft().resourceLinkId())
                .as("in Moodle the link would lose the column it may get later")
                .isEmpty();
        assertThat(made.draft().tag()).contains("grade");

        walk.playAndSubmit(candidates.get(2));
        walk.read(reader, "proficient", Map.of());
        walk.release();
        arrived(gradebook, walk, candidates.get(2));
        assertThat(columns(gradebook, walk)).containsExactly(made);
    }

    /** 3 of 4 on every criterion is 15 of the plan's 20. */
    private static void arrived(Gradebook gradebook, Walk walk, Person person) {
        BigDecimal score =
                TestSite.await(
                        () -> "nothing for " + person.name() + " in " + gradebook.received(),
                        () ->
                                columns(gradebook, walk).stream()
                                        .flatMap(
                                                column ->
                                                        gradebook
                                                                .standing(column.id(), person.id())
                                                                .score()
                                                                .stream())
                                        .findFirst());
        assertThat(score).isEqualByComparingTo("15");
    }
}
