package org.aspirant.rubric.cli;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.aspirant.rubric.cli.passback.Connection;
import org.aspirant.rubric.cli.passback.GradeList;
import org.aspirant.rubric.cli.passback.Passback;
import org.aspirant.rubric.cli.passback.Passed;
import org.aspirant.rubric.cli.passback.PassedReport;
import org.aspirant.rubric.people.People;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.GradeColumn;
import org.aspirant.rubric.scoring.Scoring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rubric passback}. */
@Command(
        name = "passback",
        header = "send grades to a platform's gradebook",
        description = {
            "Sends each decided candidate's score to one column of a gradebook by LTI Assignment and",
            "Grade Services, with no tool running. What is there already is not sent again, so the",
            "command may be run again at any time. Exit code 1 if a decided candidate's score is not",
            "in the gradebook in the end."
        },
        footer = {
            "",
            "Examples:",
            "  rubric passback-key --out grader.jwk",
            "  rubric passback --plan plan.yaml --ratings r.csv --people p.csv --dry-run \\",
            "      --registration canvas.yaml --line-item https://lms.example/api/lti/…/line_items/7"
        },
        mixinStandardHelpOptions = true)
final class PassbackCommand implements Callable<Integer> {

    private final Console console;

    @Spec private CommandSpec spec;
    @Mixin private PlanAndRatings input;
    @Mixin private OutputOptions output;

    @Option(
            names = "--registration",
            paramLabel = "FILE",
            required = true,
            description =
                    "Who the grader is to the platform, YAML: issuer, clientId,"
                            + " authorizationEndpoint, tokenEndpoint, jwksUri, signingKey.")
    private String registration;

    @Option(
            names = "--line-item",
            paramLabel = "URL",
            required = true,
            description = "The gradebook's column, as the platform names it.")
    private URI lineItem;

    @Option(
            names = "--people",
            paramLabel = "FILE",
            required = true,
            description = "Who candidates are to the platform, CSV: candidate, ltiUserId.")
    private String people;

    @Option(
            names = "--column",
            paramLabel = "ID",
            description = "Which of the plan's columns this is. Default: the plan's own, grade.")
    private String column = GradeColumn.OWN;

    @Option(names = "--dry-run", description = "Ask the platform nothing; say what would be sent.")
    private boolean dryRun;

    PassbackCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var documents = new Documents(console);
        var plan = documents.plan(input.plan);
        var accounts = accounts(documents);
        var connection = documents.read(registration, text -> Connection.read(registration, text));
        if (!connection.reaches(lineItem)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--line-item is not an address that may be called: " + lineItem + ".");
        }
        input.progress.say(console, "reading " + input.ratings);
        var decisions = new Scoring(plan).decisions(documents.cells(input.ratings, plan));
        var grades = new GradeList(plan, column(plan), decisions, accounts);
        if (!grades.shared().isEmpty()) {
            throw new Refusal(
                    people,
                    "several candidates have the "
                            + GradeList.ACCOUNT
                            + " "
                            + String.join(", ", grades.shared()),
                    "give each candidate an account of their own");
        }
        List<Passed> passed =
                grades.pass(
                        dryRun ? null : Passback.of(connection, lineItem),
                        input.progress.counted(
                                console, "candidates", decisions.size(), each -> {}));
        int written = documents.write(PassedReport.of(plan, passed), output);
        return passed.stream().anyMatch(each -> each.result().isMissing())
                ? Console.REFUSED
                : written;
    }

    private GradeColumn column(AssessmentPlan plan) {
        return plan.grade().all().stream()
                .filter(one -> one.id().equals(column))
                .findFirst()
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        spec.commandLine(),
                                        "--column: the plan has "
                                                + plan.grade().all().stream()
                                                        .map(GradeColumn::id)
                                                        .collect(Collectors.joining(", "))
                                                + "."));
    }

    private People accounts(Documents documents) {
        var accounts = documents.people(people);
        if (!accounts.columns().contains(GradeList.ACCOUNT)) {
            throw new Refusal(
                    people,
                    "there is no column \"" + GradeList.ACCOUNT + "\" in it",
                    "give candidate," + GradeList.ACCOUNT);
        }
        return accounts;
    }
}
