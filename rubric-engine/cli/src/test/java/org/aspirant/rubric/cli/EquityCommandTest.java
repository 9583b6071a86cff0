package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rubric equity}. */
class EquityCommandTest {

    private static final String PLAN =
            """
            id: p
            title: One task
            framework: f
            scale: [{id: 1, value: 1}, {id: 2, value: 2}, {id: 3, value: 3}]
            tasks: [{id: t, criteria: [{id: a, competency: c}]}]
            cuts: [{id: pass, atLeast: 2}]
            """;

    private final Path folder;

    EquityCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** North: 4 of 20 fail; south: 9 of 15 fail; the east has 3. */
    private CommandRun.Result run(boolean east, String... more) {
        var command = new CommandRun(folder);
        var ratings = new StringBuilder("candidate,task,criterion,assessor,level\n");
        var people = new StringBuilder("candidate,site,mail\n");
        int candidates = east ? 38 : 35;
        for (int at = 0; at < candidates; at++) {
            boolean fails = at < 4 || (at >= 20 && at < 29);
            ratings.append("c%d,t,a,r%d,%d\n".formatted(at, at % 2, fails ? 1 : 2 + at % 2));
            String site = at < 20 ? "north" : at < 35 ? "south" : "east";
            people.append("c%d,%s,m%d\n".formatted(at, site, at));
        }
        var args =
                new ArrayList<>(
                        List.of(
                                "equity",
                                "--plan",
                                command.file("plan.yaml", PLAN),
                                "--ratings",
                                command.file("ratings.csv", ratings.toString()),
                                "--people",
                                command.file("people.csv", people.toString())));
        args.addAll(List.of(more));
        return command.run(args.toArray(String[]::new));
    }

    @Test
    void comparesGroupsAndLeavesOutWhatNamesPeople() {
        var result = run(false, "--format", "csv");

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("groups,site / north,passRate,0.8,")
                .contains("groups,site / south,passRate,0.4,", "groups,site / south,ratio,0.5,")
                .contains("groups,site / south,underFourFifths,yes,")
                .contains("criteria,site / south / t/a,")
                .doesNotContain("m34");
    }

    /** East hides south, for the total less north is otherwise 3 more than south. */
    @Test
    void nothingOfAHiddenGroupIsWrittenInAnyFormat() {
        for (String format : List.of("text", "json", "csv", "html")) {
            var result = run(true, "--format", format);

            assertThat(result.code()).isZero();
            assertThat(result.out())
                    .as(format)
                    .contains("south")
                    .doesNotContain("0.4,", "40.0%", "0.5,");
        }
        assertThat(run(true, "--format", "csv").out())
                .contains("groups,site / east,candidates,,,,held back: too few people")
                .contains("groups,site / south,candidates,,,,held back: too few people");
    }

    @Test
    void aColumnThatIsNotThereIsRefused() {
        var result = run(false, "--group", "program");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .isEqualTo(
                        "people.csv: there is no column \"program\" in it; give --group one of site, mail\n");
    }
}
