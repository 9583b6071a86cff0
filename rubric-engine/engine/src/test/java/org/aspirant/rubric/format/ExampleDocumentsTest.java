package org.aspirant.rubric.format;

import static org.aspirant.rubric.Fixture.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aspirant.rubric.criteria.Rubric;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.framework.Framework;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.junit.jupiter.api.Test;

/** The example documents, which authors start from, compile and refer to each other. */
class ExampleDocumentsTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/examples");

    @Test
    void threeExamplesCompileAgainstEachOther() throws IOException {
        Framework framework = model(FrameworkCompiler.compile("f", read("framework.yaml")));
        Rubric rubric =
                model(
                        RubricCompiler.compile(
                                "r",
                                read("rubric.yaml"),
                                new Known(List.of(framework), List.of())));
        AssessmentPlan plan =
                model(
                        PlanCompiler.compile(
                                "p",
                                read("plan.yaml"),
                                new Known(List.of(framework), List.of(rubric))));

        assertThat(framework.competencies()).extracting(c -> c.id()).containsExactly("J1");
        assertThat(rubric.criteria()).hasSize(1);
        assertThat(plan.composition().keys().map(Object::toString))
                .containsExactly("simulation/grounds");
    }

    /** The hash as it was before plans could ask for more. */
    @Test
    void furtherColumnsAreInTheHashOnlyWhereThereAreAny() {
        var none = plan("grade: {points: 20}");
        var some = plan("grade: {points: 20, further: [{id: s, title: S, task: t, criterion: a}]}");

        assertThat(none.canonicalJson())
                .contains("\"grade\":{\"column\":\"decision\",\"points\":\"20\"},");
        assertThat(some.canonicalJson())
                .contains(
                        "\"further\":[{\"column\":\"points\",\"criterion\":\"a\",\"id\":\"s\","
                                + "\"points\":\"100\",\"task\":\"t\",\"title\":\"S\"}]");
        assertThat(model(PlanCompiler.compile("p", some.canonicalJson(), Known.NOTHING)))
                .isEqualTo(some);
    }

    @Test
    void canonicalJsonCompilesToTheSameModelAndHash() throws IOException {
        Framework framework = model(FrameworkCompiler.compile("f", read("framework.yaml")));
        Rubric rubric = model(RubricCompiler.compile("r", read("rubric.yaml"), Known.NOTHING));
        AssessmentPlan plan = model(PlanCompiler.compile("p", read("plan.yaml"), Known.NOTHING));

        assertThat(model(FrameworkCompiler.compile("f", framework.canonicalJson())))
                .isEqualTo(framework);
        assertThat(model(RubricCompiler.compile("r", rubric.canonicalJson(), Known.NOTHING)))
                .isEqualTo(rubric);
        AssessmentPlan again =
                model(PlanCompiler.compile("p", plan.canonicalJson(), Known.NOTHING));
        assertThat(again).isEqualTo(plan);
        assertThat(again.hash()).isEqualTo(plan.hash());
    }

    private static String read(String name) throws IOException {
        return Files.readString(EXAMPLES.resolve(name));
    }

    private static <T> T model(CompileOutcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Compiled.class);
        return ((Compiled<T>) outcome).model();
    }
}
