package org.aspirant.academy.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.activity.GradeMeaning;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.school.ChangedSource;
import org.aspirant.academy.school.SchoolSource;
import org.aspirant.academy.school.Shelf;
import org.aspirant.rubric.plan.GradeColumn;
import org.junit.jupiter.api.Test;

class PackCatalogueTest {

    private static Yardstick plan(Catalogue catalogue, String id) {
        return catalogue.plans().stream()
                .filter(it -> it.plan().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theShippedAcademyCanBeChosenFrom() {
        var catalogue = Shelf.compiled(ContentSource.directory(Path.of("..", "..", "content")));

        assertThat(catalogue.simulations())
                .extracting(it -> it.ref().id())
                .contains("who-decides-a-grade");
        assertThat(catalogue.plans())
                .extracting(it -> it.plan().id())
                .containsExactly(
                        "completion", "one-assessor", "one-assessor-columns", "two-assessors");
        assertThat(catalogue.plans()).extracting(Yardstick::readers).containsExactly(0, 1, 1, 2);
        assertThat(catalogue.plans())
                .extracting(Yardstick::meaning)
                .allSatisfy(meaning -> assertThat(meaning).contains("never enter the grade"));
    }

    @Test
    void exactVersionsAreFoundByHash() {
        var catalogue = Shelf.compiled(new SchoolSource());
        var simulation = catalogue.simulations().get(0);
        var two = plan(catalogue, "two-readers");

        assertThat(catalogue.simulation(simulation.ref().hash())).contains(simulation);
        assertThat(catalogue.plan(two.plan().hash().hex())).contains(two);
        assertThat(catalogue.simulation("0".repeat(64))).isEmpty();
        assertThat(catalogue.plan("0".repeat(64))).isEmpty();
    }

    @Test
    void aMistakeInAPlanNamesFileAndLine() {
        var school = new SchoolSource();
        ContentSource broken =
                new ContentSource() {
                    @Override
                    public Optional<String> text(String path) {
                        return school.text(path)
                                .map(text -> text.replace("resolve: mean", "resolve: coin"));
                    }

                    @Override
                    public String name(String path) {
                        return path;
                    }
                };

        var refused = (PackOutcome.Refused) ContentPack.compile(broken);

        assertThat(refused.problems())
                .hasSize(3)
                .allMatch(
                        problem ->
                                problem.toString()
                                        .matches("plans/(one|none|columns)\\.yaml:\\d+: .+"));
    }

    /** Who is new follows from everybody's ratings, and a submission is decided by its own. */
    @Test
    void aPlanThatAsksHowMuchAnAssessorHasReadIsRefused() {
        var school = new SchoolSource();
        ContentSource asking =
                new ContentSource() {
                    @Override
                    public Optional<String> text(String path) {
                        return school.text(path)
                                .map(
                                        text ->
                                                text.replace(
                                                        "{perTask: one,",
                                                        "{perTask: one, newAssessors: {tasks: 5},"));
                    }

                    @Override
                    public String name(String path) {
                        return path;
                    }
                };

        var refused = (PackOutcome.Refused) ContentPack.compile(asking);

        assertThat(refused.problems())
                .hasSize(2)
                .first()
                .extracting(Object::toString)
                .asString()
                .contains("plan 'one-reader' asks how much an assessor has read before");
    }

    @Test
    void aPlanThatIsListedAndNotThereIsNamed() {
        var school = new SchoolSource();
        ContentSource broken =
                new ContentSource() {
                    @Override
                    public Optional<String> text(String path) {
                        return path.equals("plans/one.yaml") ? Optional.empty() : school.text(path);
                    }

                    @Override
                    public String name(String path) {
                        return path;
                    }
                };

        var refused = (PackOutcome.Refused) ContentPack.compile(broken);

        assertThat(refused.problems())
                .extracting(ContentProblem::rule, ContentProblem::file)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("missing-file", "pack.yaml"));
    }

    /** So that a page in another language can say in which one a plan speaks. */
    @Test
    void aPlanIsWrittenInTheLanguageOfItsPackOrElseOfItsDistrict() {
        String title = "title: A school for tests\n";
        var spanish =
                new ChangedSource(new SchoolSource(), "pack.yaml", title, title + "language: es\n");
        var shipped = ContentSource.directory(Path.of("..", "..", "content"));

        assertThat(GradeMeaning.of(plan(Shelf.compiled(spanish), "two-readers"), 10).language())
                .isEqualTo("es");
        assertThat(Shelf.pack(shipped).district().orElseThrow().language()).isEqualTo("en");
        assertThat(plan(Shelf.compiled(shipped), "one-assessor").language()).isEqualTo("en");
        assertThat(plan(Shelf.compiled(new SchoolSource()), "two-readers").language()).isEmpty();
    }

    /** From plans/two.yaml: two readers, cut 2 of 3, a floor of 1 on grounds. */
    @Test
    void saysWhatAGradeMeansInFigures() {
        var meaning = GradeMeaning.of(plan(Shelf.compiled(new SchoolSource()), "two-readers"), 10);

        assertThat(meaning.own().kind()).isEqualTo(GradeColumn.Kind.DECISION);
        assertThat(meaning.own().points()).isEqualByComparingTo("100");
        assertThat(meaning.readers()).isEqualTo(2);
        assertThat(meaning.blind()).isTrue();
        assertThat(meaning.adjudicated()).isTrue();
        assertThat(meaning.cut()).contains(new BigDecimal("2.00"));
        assertThat(meaning.highest()).isEqualByComparingTo("3");
        assertThat(meaning.criteria())
                .extracting(GradeMeaning.Read::title)
                .containsExactly("Grounds", "Voices");
        assertThat(meaning.criteria().get(0).floor()).contains(new BigDecimal("1.00"));
        assertThat(meaning.criteria().get(1).floor()).isEmpty();
    }

    @Test
    void aPlanNobodyReadsUnderNamesNothingThatIsReadFor() {
        var meaning = GradeMeaning.of(plan(Shelf.compiled(new SchoolSource()), "completion"), 10);

        assertThat(meaning.readers()).isZero();
        assertThat(meaning.criteria()).isEmpty();
        assertThat(meaning.adjudicated()).isFalse();
    }
}
