package org.aspirant.rubric.cli;

import java.util.ArrayList;
import java.util.List;

/** A run of {@code rubric growth} that is put together occasion by occasion. */
record GrowthRun(CommandRun command, List<String> args) {

    GrowthRun(CommandRun command) {
        this(command, new ArrayList<>(List.of("growth")));
    }

    /** Ana gets a score on one competency; the framework is a file. */
    void occasion(String name, String plan, String framework, String competency, int score) {
        args.addAll(
                List.of(
                        "--plan",
                        command.file(
                                name + ".yaml",
                                """
                                id: p
                                title: Once
                                framework: %s
                                scale: [{id: 1, value: 1}, {id: 2, value: 2}, {id: 3, value: 3}, {id: 4, value: 4}]
                                tasks: [{id: t, criteria: [{id: a, competency: %s}]}]
                                """
                                        .formatted(plan, competency)),
                        "--ratings",
                        command.file(
                                name + ".csv",
                                "candidate,task,criterion,assessor,level\nana,t,a,r,"
                                        + score
                                        + "\n"),
                        "--framework",
                        framework));
    }

    CommandRun.Result run(String... more) {
        args.addAll(List.of(more));
        return command.run(args.toArray(String[]::new));
    }
}
