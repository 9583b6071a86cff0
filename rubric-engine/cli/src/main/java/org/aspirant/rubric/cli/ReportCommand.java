package org.aspirant.rubric.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rubric report}. */
@Command(
        name = "report",
        header = "write reports",
        description = "Writes reports for agencies, accreditors and candidates.",
        footer = {
            "",
            "Examples:",
            "  rubric report reliability --plan plan.yaml --ratings r.csv --format html --out r.html",
            "  rubric report accreditation --plan plan.yaml --ratings r.csv --people p.csv",
            "  rubric report candidate --plan plan.yaml --ratings r.csv --candidate K1 --language es"
        },
        synopsisSubcommandLabel = "REPORT",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Runnable {

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a report.");
    }
}
