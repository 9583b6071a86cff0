package org.aspirant.rubric.format.results;

import java.util.Locale;
import org.aspirant.rubric.statistics.composite.Classification;
import org.aspirant.rubric.statistics.composite.CompositeReport;
import org.aspirant.rubric.statistics.composite.CompositeReport.AtTheCut;
import org.aspirant.rubric.statistics.composite.Quantity;

/** How far composites can be trusted, for people. */
final class CompositeText {

    private CompositeText() {}

    /** A line a quantity, rounded to four decimals; candidates are left out. */
    static String text(CompositeReport report) {
        var text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        "Composite of %d candidates, %d left out: mean %.4f, SD %.4f%n",
                        report.candidates().size(),
                        report.leftOut(),
                        report.mean(),
                        report.standardDeviation()));
        line(text, "alpha", report.alpha());
        line(text, "stratified alpha", report.stratifiedAlpha());
        line(text, "standard error of measurement", report.errorOfMeasurement());
        report.scoring()
                .ifPresent(
                        each ->
                                text.append(
                                        String.format(
                                                Locale.ROOT,
                                                "standard error of scoring: %.4f as read, %.4f read"
                                                        + " once, %.4f read twice%n",
                                                each.asRead(),
                                                each.single(),
                                                each.doubled())));
        report.cut().ifPresent(cut -> cut(text, cut));
        return text.toString().replace("\r\n", "\n");
    }

    private static void cut(StringBuilder text, AtTheCut cut) {
        text.append(String.format(Locale.ROOT, "at the cut of %.4f:%n", cut.at()));
        cut.normal().ifPresent(each -> shares(text, "normal", each));
        cut.livingstonLewis()
                .ifPresent(
                        each ->
                                shares(
                                        text,
                                        "Livingston and Lewis, " + each.length() + " items",
                                        each.shares()));
        line(text, "  conditional standard error near it", cut.errorNear());
        line(text, "  put on the other side by another assessor", cut.flips());
    }

    private static void shares(StringBuilder text, String method, Classification each) {
        text.append(
                String.format(
                        Locale.ROOT,
                        "  accuracy %.4f, consistency %.4f, kappa %.4f (%s)%n",
                        each.accuracy(),
                        each.consistency(),
                        each.kappa(),
                        method));
    }

    private static void line(StringBuilder text, String name, Quantity quantity) {
        String shown =
                quantity instanceof Quantity.Undefined undefined
                        ? "none, because " + undefined.fault().reason()
                        : String.format(Locale.ROOT, "%.4f", quantity.value().orElseThrow());
        text.append(name).append(": ").append(shown).append('\n');
    }
}
