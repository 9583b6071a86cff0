package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the last part is enough          | x/p.yaml y/q.yaml           | p.yaml q.yaml
                    a folder tells them apart        | x/p.yaml y/p.yaml y/q.yaml  | x/p.yaml y/p.yaml q.yaml
                    a folder further up does         | x/a/p.yaml y/a/p.yaml       | x/a/p.yaml y/a/p.yaml
                    one is deeper                    | x/p.yaml x/a/p.yaml         | x/p.yaml a/p.yaml
                    the same, typed in two ways      | p.yaml ./x/../p.yaml        | p.yaml p.yaml
                    """)
    void namesAreAsShortAsTellsThemApart(String situation, String typed, String names) {
        assertThat(FileNames.of(List.of(typed.split(" ", -1))))
                .containsExactly(names.split(" ", -1));
    }

    @Test
    void whatComesAgainIsNumbered() {
        assertThat(FileNames.numbered(List.of("p", "q", "p", "p")))
                .containsExactly("p", "q", "p (2)", "p (3)");
    }

    /** One plan on two occasions, and a plan of the same name from elsewhere. */
    @Test
    void occasionsAreToldApart(@TempDir Path folder) {
        assertThat(folder.resolve("later").toFile().mkdir()).isTrue();
        var command = new CommandRun(folder);
        String plan =
                """
                id: p
                title: Once
                framework: f
                scale: [{id: 1, value: 1}, {id: 2, value: 2}]
                tasks: [{id: t, criteria: [{id: a, competency: J1}]}]
                """;
        String rows = "candidate,task,criterion,assessor,level\nana,t,a,r,1\n";
        String first = command.file("p.yaml", plan);
        String other = command.file("later/p.yaml", plan);

        var result =
                command.run(
                        "growth",
                        "--plan",
                        first,
                        "--ratings",
                        command.file("autumn.csv", rows),
                        "--plan",
                        first,
                        "--ratings",
                        command.file("spring.csv", rows),
                        "--plan",
                        other,
                        "--ratings",
                        command.file("later/autumn.csv", rows));

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains(folder.getFileName() + "/p.yaml, " + folder.getFileName() + "/autumn.csv")
                .contains(folder.getFileName() + "/p.yaml, spring.csv")
                .contains("  later/p.yaml");
    }

    @Test
    void plansOfOneNameAreScenariosOfTwo(@TempDir Path folder) {
        assertThat(folder.resolve("x").toFile().mkdir()).isTrue();
        assertThat(folder.resolve("y").toFile().mkdir()).isTrue();
        var command = new CommandRun(folder);
        String plan =
                """
                id: p
                title: Once
                framework: f
                scale: [{id: 1, value: 1}, {id: 2, value: 2}]
                tasks: [{id: t, criteria: [{id: a, competency: J1}]}]
                raters: {perTask: one}
                cuts: [{id: met, atLeast: 2}]
                """;
        String x = command.file("x/plan.yaml", plan);

        var result =
                command.run(
                        "what-if",
                        "--format",
                        "csv",
                        "--plan",
                        x,
                        "--ratings",
                        command.file("r.csv", "candidate,task,criterion,assessor,level\nk,t,a,r,1"),
                        "--with",
                        x,
                        "--with",
                        command.file("y/plan.yaml", plan.replace("atLeast: 2", "atLeast: 1")),
                        "--with",
                        x);

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("passing,with x/plan.yaml,passed,0,")
                .contains("passing,with y/plan.yaml,passed,1,")
                .contains("passing,with x/plan.yaml (2),passed,0,");
    }
}
