package org.aspirant.rubric.format.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.statistics.advice.SeverityAdvice;
import org.aspirant.rubric.statistics.advice.SeverityFindings;
import org.aspirant.rubric.statistics.habits.AssessorHabits;
import org.aspirant.rubric.statistics.severity.DriftChart;
import org.aspirant.rubric.statistics.severity.Interaction;

/** What is found with measures of severity held fixed, for people. */
final class FindingsText {

    private FindingsText() {}

    static String of(SeverityFindings findings) {
        var text = new StringBuilder();
        if (!findings.bias().isEmpty()) {
            text.append(bias(findings.bias()));
        }
        findings.drift().stream()
                .filter(DriftChart::signals)
                .forEach(
                        chart ->
                                text.append("drift: ")
                                        .append(chart.assessor())
                                        .append(
                                                " is not as severe all the time as chance would"
                                                        + " have it\n"));
        if (!findings.habits().isEmpty()) {
            text.append(habits(findings.habits()));
        }
        if (!findings.advice().isEmpty()) {
            text.append(advice(findings.advice()));
        }
        return text.toString();
    }

    private static String bias(List<Interaction> bias) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("assessor", "bias", "SE", "t", "ratings", "group"));
        for (Interaction each : bias) {
            rows.add(
                    List.of(
                            each.element(),
                            rounded(each.bias()),
                            rounded(each.standardError()),
                            rounded(each.t()),
                            Integer.toString(each.ratings()),
                            each.group()));
        }
        return Aligned.rows(rows);
    }

    private static String habits(List<AssessorHabits> habits) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("habits", "ratings", "mean", "spread", "centre", "halo", "alpha", ""));
        for (AssessorHabits each : habits) {
            rows.add(
                    List.of(
                            each.assessor(),
                            Integer.toString(each.ratings()),
                            rounded(each.mean()),
                            rounded(each.spread()),
                            rounded(each.centre()),
                            rounded(each.halo()),
                            rounded(each.alpha()),
                            ""));
        }
        return Aligned.rows(rows);
    }

    private static String advice(List<SeverityAdvice> advice) {
        var changing = advice.stream().filter(SeverityAdvice::changes).toList();
        String all =
                String.format(
                        Locale.ROOT,
                        "%n%d of %d decisions would be others with assessors of average severity;"
                                + " this is advice, nothing was changed%n",
                        changing.size(),
                        advice.size());
        if (changing.isEmpty()) {
            return all;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("candidate", "composite", "fair", "decided", "fairly"));
        for (SeverityAdvice each : changing) {
            rows.add(
                    List.of(
                            each.candidate(),
                            rounded(each.composite()),
                            rounded(each.fairComposite()),
                            each.passed() ? "passed" : "not passed",
                            each.fairPassed() ? "passed" : "not passed"));
        }
        return all + Aligned.rows(rows);
    }

    private static String rounded(Exact value) {
        return value.rounded().toPlainString();
    }

    private static String rounded(OptionalDouble value) {
        return value.isPresent() ? rounded(value.getAsDouble()) : "-";
    }

    private static String rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
