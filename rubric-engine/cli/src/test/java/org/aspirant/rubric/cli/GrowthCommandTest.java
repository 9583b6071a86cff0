package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rubric growth}. */
class GrowthCommandTest {

    private final CommandRun command;
    private final List<String> args = new ArrayList<>(List.of("growth"));

    /** The scores that Canvas LMS documents: 1 4 2 3 5 3 6. */
    GrowthCommandTest(@TempDir Path folder) {
        command = new CommandRun(folder);
        int number = 0;
        for (int score : new int[] {1, 4, 2, 3, 5, 3, 6}) {
            add("p" + ++number, plan("f"), "ana,t,a,r," + score + "\n");
        }
    }

    private void add(String name, String plan, String row) {
        args.addAll(
                List.of(
                        "--plan",
                        command.file(name + ".yaml", plan),
                        "--ratings",
                        command.file(
                                name + ".csv", "candidate,task,criterion,assessor,level\n" + row)));
    }

    private static String plan(String framework) {
        return """
                id: p
                title: Once
                framework: %s
                scale: [{id: 1, value: 1}, {id: 2, value: 2}, {id: 3, value: 3}, {id: 4, value: 4}, {id: 5, value: 5}, {id: 6, value: 6}]
                tasks: [{id: t, criteria: [{id: a, competency: J1}]}]
                """
                .formatted(framework);
    }

    private CommandRun.Result run(String... more) {
        args.addAll(List.of(more));
        return command.run(args.toArray(String[]::new));
    }

    @Test
    void rollsUpInSixWays() {
        var result = run("--mastery", "3", "--format", "csv");

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("scores,ana / J1,occasion.1,1.0,")
                .contains("scores,ana / J1,highest,6.0,")
                .contains("scores,ana / J1,latest,6.0,")
                .contains("scores,ana / J1,n-mastery,4.2,")
                .contains("scores,ana / J1,weighted-average,4.95,")
                .contains("scores,ana / J1,standard-decaying-average,5.099233328125,")
                .contains("mastery,J1,highest,1,");
    }

    @Test
    void anotherFrameworkIsRefusedByName() {
        args.subList(1, args.size()).clear();
        add("old", plan("g"), "ana,t,a,r,1\n");
        add("new", plan("f"), "ana,t,a,r,1\n");

        var result = run();

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .isEqualTo(
                        "old.yaml: competency J1 is of framework g, and the latest plan names f;"
                                + " Name the document of every framework that a plan uses.\n");
    }

    @Test
    void replacementsNeedVersions() {
        var result = run("--replaced", command.file("replaced.csv", "from,to\nf/1#J1,f/2#J2\n"));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("--replaced names their versions");
    }

    @Test
    void aWeightIsAPercentage() {
        assertThat(run("--weight", "100").code()).isEqualTo(2);
    }
}
