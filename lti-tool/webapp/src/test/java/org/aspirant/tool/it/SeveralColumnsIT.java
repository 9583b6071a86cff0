package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.gradebook.LineItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A plan that wants columns beside its own gets them, one each, however many grades leave. */
class SeveralColumnsIT {

    private final TestSite site = SharedServers.site();

    /** Evidence 2, duties 4 and three times 3 of 4: 15 of 20, and 12 meets the standard. */
    static final Map<String, String> RATED = Map.of("evidence", "developing", "duties", "leading");

    @ParameterizedTest
    @EnumSource
    void everyColumnOfThePlanGetsItsGradeAndIsMadeOnce(Manner manner) {
        Walk walk = new Walk(site, manner, "In several columns, " + manner);
        var columns = ActivityColumns.of(site, walk);
        Person reader = walk.person(Part.ASSESSOR);
        walk.bind("one-assessor-columns", List.of(reader));
        List<Person> candidates = walk.course().people(Part.CANDIDATE).subList(0, 3);
        for (Person candidate : candidates) {
            walk.playAndSubmit(candidate);
            walk.read(reader, "proficient", RATED);
        }
        assertThat(columns.all()).as("before anything is released").hasSize(1);

        Visitor instructor = walk.visitor();
        Page desk = instructor.launch(walk.course(), walk.link(), walk.person(Part.INSTRUCTOR));
        instructor.submit(desk.formTo("/desk/releases"));

        for (Person candidate : candidates) {
            assertThat(site.awaitScore(walk.course(), walk.link(), candidate))
                    .as("15 of 20 in a column of 100")
                    .isEqualByComparingTo("75");
            assertThat(columns.awaitScore("Standard met", candidate)).isEqualByComparingTo("1");
            assertThat(columns.awaitScore("Reading the evidence", candidate))
                    .isEqualByComparingTo("2");
            assertThat(columns.awaitScore("Naming duties", candidate)).isEqualByComparingTo("4");
        }
        assertThat(columns.all())
                .extracting(LineItem::label)
                .containsExactlyInAnyOrder(
                        walk.link().title(),
                        walk.link().title() + ": Standard met",
                        walk.link().title() + ": Reading the evidence",
                        walk.link().title() + ": Naming duties");
        LineItem evidence = columns.named("Reading the evidence");
        assertThat(evidence.scoreMaximum()).isEqualByComparingTo("4");
        assertThat(evidence.draft().tag()).contains("evidence");
        assertThat(evidence.draft().resourceLinkId())
                .as("in Moodle the link would lose its own column")
                .isEmpty();
        Page settled = Walk.awaitArrivals(instructor, desk);
        assertThat(settled.words())
                .contains(
                        "Reading the evidence 2 / 4", "Standard met 1 / 1", "Naming duties 4 / 4");

        columns.gradebook()
                .override(
                        evidence.id(), candidates.get(0).id(), Optional.of(new BigDecimal("3.5")));
        instructor.submit(settled.formTo("/desk/comparison"));
        Page changed = Walk.awaitDesk(instructor, desk, "There it is 3.5 / 4; seen ");
        assertThat(changed.words()).doesNotContain("Send again");
    }

    @ParameterizedTest
    @EnumSource
    void aColumnThatWasDeletedIsMadeAgainForWhoSendsAgain(Manner manner) {
        Walk walk = new Walk(site, manner, "A column deleted, " + manner);
        var columns = ActivityColumns.of(site, walk);
        Person reader = walk.person(Part.ASSESSOR);
        walk.bind("one-assessor-columns", List.of(reader));
        List<Person> candidates = walk.course().people(Part.CANDIDATE).subList(0, 2);
        walk.playAndSubmit(candidates.get(0));
        walk.read(reader, "proficient", RATED);
        walk.release();
        columns.awaitScore("Naming duties", candidates.get(0));
        columns.awaitScore("Standard met", candidates.get(0));
        columns.awaitScore("Reading the evidence", candidates.get(0));

        columns.gradebook().remove(columns.named("Naming duties").id());
        walk.playAndSubmit(candidates.get(1));
        walk.read(reader, "proficient", RATED);
        Page desk = walk.release();
        Visitor instructor = walk.visitor();
        Page own = instructor.launch(walk.course(), walk.link(), walk.person(Part.INSTRUCTOR));
        Page lost = Walk.awaitDesk(instructor, own, "1 grade has not reached the gradebook.");

        assertThat(desk.status()).isEqualTo(200);
        assertThat(lost.words()).contains("The platform no longer has the column.");
        assertThat(columns.all())
                .as("who deleted it may have meant it")
                .extracting(LineItem::label)
                .doesNotContain(walk.link().title() + ": Naming duties");
        instructor.submit(lost.formTo("/desk/deliveries"));
        assertThat(columns.awaitScore("Naming duties", candidates.get(1)))
                .isEqualByComparingTo("4");
    }
}
