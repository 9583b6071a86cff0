package org.aspirant.rubric.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A plan and the ratings made for it, as options name them. */
final class PlanAndRatings {

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            required = true,
            description = "The assessment plan, YAML or JSON.")
    String plan;

    @Option(
            names = "--ratings",
            paramLabel = "FILE",
            required = true,
            description = "The ratings, CSV; - is standard input.")
    String ratings;

    @Mixin ProgressOption progress;
}
