package org.aspirant.rubric.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Lays help out as manual pages are: NAME, SYNOPSIS, DESCRIPTION, OPTIONS, EXIT STATUS, NOTES; and
 * says in short how a command is used where somebody used it otherwise.
 */
final class ManPage {

    private static final int WIDTH = 100;
    private static final String USAGE = "Usage: ";
    private static final Map<String, String> EXIT_STATUS = new LinkedHashMap<>();

    static {
        EXIT_STATUS.put("0", "Done.");
        EXIT_STATUS.put(
                "1", "Input refused: standard error says what is wrong, and nothing is written.");
        EXIT_STATUS.put("2", "Not how the command is used.");
    }

    private ManPage() {}

    /** Help for a command, laid out when it is asked for: most commands are run without it. */
    static Help help(CommandSpec spec, Help.ColorScheme colors) {
        layOut(spec);
        return new Help(spec, colors);
    }

    private static void layOut(CommandSpec spec) {
        var usage = spec.usageMessage();
        usage.width(WIDTH);
        usage.headerHeading("NAME%n");
        usage.sectionMap()
                .put(
                        UsageMessageSpec.SECTION_KEY_HEADER,
                        help -> "  " + name(spec, help) + System.lineSeparator());
        usage.synopsisHeading("%nSYNOPSIS%n  ");
        usage.descriptionHeading("%nDESCRIPTION%n");
        usage.sectionMap()
                .put(
                        UsageMessageSpec.SECTION_KEY_DESCRIPTION,
                        help -> help.description().replaceAll("(?m)^(?=.)", "  "));
        usage.parameterListHeading("%nARGUMENTS%n");
        usage.optionListHeading("%nOPTIONS%n");
        usage.commandListHeading("%nCOMMANDS%n");
        usage.exitCodeListHeading("%nEXIT STATUS%n");
        usage.exitCodeList(EXIT_STATUS);
        String[] notes =
                Arrays.stream(usage.footer()).dropWhile(String::isEmpty).toArray(String[]::new);
        if (notes.length > 0) {
            usage.footerHeading("%nNOTES%n");
            usage.footer(notes);
        }
    }

    private static String name(CommandSpec spec, Help help) {
        return spec.qualifiedName()
                + " - "
                + String.join(" ", help.commandSpec().usageMessage().header());
    }

    /** What somebody is told who used a command in a way that it is not used. */
    static int misused(ParameterException thrown, String[] args) {
        var command = thrown.getCommandLine();
        var err = command.getErr();
        err.println(thrown.getMessage());
        UnmatchedArgumentException.printSuggestions(thrown, err);
        err.print(USAGE + command.getHelp().synopsis(USAGE.length()));
        err.println("Try " + command.getCommandSpec().qualifiedName() + " --help.");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }
}
