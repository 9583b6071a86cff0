package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rubric impact}. */
class ImpactCommandTest {

    private static final String PLAN =
            """
            id: p
            title: A plan
            framework: f
            scale: [{id: low, value: 1}, {id: mid, value: 2}, {id: high, value: 3}]
            tasks: [{id: t, criteria: [{id: a, competency: c}]}]
            cuts: [{id: pass, atLeast: 2}]
            """;

    private static final String RATINGS =
            """
            candidate,task,criterion,assessor,level
            ana,t,a,r1,mid
            ben,t,a,r1,high
            """;

    private final Path folder;
    private final CommandRun command;

    ImpactCommandTest(@TempDir Path folder) {
        this.folder = folder;
        this.command = new CommandRun(folder);
    }

    private CommandRun.Result run(String revised, String... more) {
        List<String> args =
                new ArrayList<>(
                        List.of(
                                "impact",
                                "--plan",
                                command.file("old.yaml", PLAN),
                                "--new",
                                command.file("new.yaml", revised)));
        args.addAll(List.of(more));
        return command.run(args.toArray(String[]::new));
    }

    @Test
    void saysWhatChangesWithoutRatings() {
        var result = run(PLAN.replace("atLeast: 2", "atLeast: 3"), "--format", "csv");

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("changes,cuts / ,before,pass 2,", "changes,cuts / ,consequence,rescore,")
                .doesNotContain("decisions,");
    }

    @Test
    void saysWhoIsToBeRatedAgainAndWritesWhatFits() throws IOException {
        var migrated = folder.resolve("migrated.csv");
        var result =
                run(
                        PLAN.replace("{id: mid, value: 2}, ", ""),
                        "--ratings",
                        command.file("ratings.csv", RATINGS),
                        "--ids",
                        "--migrate",
                        migrated.toString(),
                        "--format",
                        "csv");

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("decisions,\"decided, and no longer\",candidates,1,")
                .contains("duties,ana / t/a / r1,consequence,rerate,")
                .contains("due,t/a / level-removed,ratings,1,");
        assertThat(Files.readString(migrated)).contains("ben,t,a,r1,high").doesNotContain("ana");
    }

    @Test
    void saysWhatWouldBeWaitedForThatWasNot() {
        var result =
                run(
                        PLAN + "evidence: required\n",
                        "--ratings",
                        command.file("ratings.csv", RATINGS),
                        "--ids",
                        "--format",
                        "csv");

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("candidates,ana,needs,evidence for the rating of task t (a),");
    }

    @Test
    void whoWaitedAndIsIncompleteNowIsNamed() {
        String two =
                PLAN.replace(
                                "{id: a, competency: c}",
                                "{id: a, competency: c}, {id: b, competency: c}")
                        .replace("{id: t, crit", "{id: t, combine: sum, crit");
        var result =
                command.run(
                        "impact",
                        "--plan",
                        command.file("old.yaml", two),
                        "--new",
                        command.file("new.yaml", two + "missing: incomplete\n"),
                        "--ratings",
                        command.file("ratings.csv", RATINGS),
                        "--ids",
                        "--format",
                        "csv");

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("candidates,ana,before,awaiting,", "candidates,ana,after,incomplete,");
    }

    @Test
    void namesNobodyUnlessAsked() {
        var result =
                run(
                        PLAN.replace("atLeast: 2", "atLeast: 3"),
                        "--ratings",
                        command.file("ratings.csv", RATINGS));

        assertThat(result.out()).contains("pass to fail").doesNotContain("ana", "r1");
    }

    @Test
    void refusesAnotherPlan() {
        var result = run(PLAN.replace("id: p", "id: q"));

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .isEqualTo(
                        "new.yaml: it is plan q, and no version of p; give a version of the same plan, or"
                                + " compare the two by what-if --with\n");
    }

    @Test
    void refusesToMigrateNothing() {
        var result = run(PLAN, "--migrate", "x.csv");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("Give --ratings to --migrate.");
    }
}
