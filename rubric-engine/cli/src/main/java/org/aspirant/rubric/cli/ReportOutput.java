package org.aspirant.rubric.cli;

import org.aspirant.rubric.format.results.ReportJson;
import org.aspirant.rubric.format.results.TableCsv;
import org.aspirant.rubric.report.HtmlDocument;
import org.aspirant.rubric.report.PlainText;
import org.aspirant.rubric.report.Report;

/** Writes a report as what was asked for. */
final class ReportOutput {

    private ReportOutput() {}

    /** The exit code. */
    static int write(Console console, OutputOptions output, Report report) {
        return console.write(
                output.out,
                switch (output.format) {
                    case JSON -> ReportJson.document(report);
                    case CSV -> TableCsv.of(report);
                    case TEXT -> PlainText.of(report);
                    case HTML -> HtmlDocument.of(report);
                });
    }
}
