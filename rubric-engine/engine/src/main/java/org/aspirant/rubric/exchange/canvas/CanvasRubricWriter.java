package org.aspirant.rubric.exchange.canvas;

import static org.aspirant.rubric.format.Findings.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aspirant.rubric.criteria.Criterion;
import org.aspirant.rubric.criteria.Level;
import org.aspirant.rubric.criteria.Rubric;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.Exported;
import org.aspirant.rubric.exchange.Losses;
import org.aspirant.rubric.exchange.Unsaid;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Problem;

/** Writes the CSV from which Canvas imports rubrics, ratings from the highest points down. */
public final class CanvasRubricWriter {

    private CanvasRubricWriter() {}

    /**
     * Writes all rubrics of a bundle.
     *
     * @param file the name that problems carry
     * @param bundle refused if it has no rubric, or two of one title, which Canvas would take for
     *     one
     */
    public static CompileOutcome<Exported> write(String file, Bundle bundle) {
        Set<String> titles = new HashSet<>();
        for (Rubric rubric : bundle.rubrics()) {
            if (!titles.add(rubric.title().strip())) {
                return refused(
                        file,
                        "two rubrics are called " + quoted(rubric.title().strip()),
                        "give each another title: Canvas knows rubrics by it");
            }
        }
        return bundle.rubrics().isEmpty()
                ? refused(file, "there is no rubric in it", "add one")
                : new Compiled<>(new Exported(csv(bundle), lost(bundle)));
    }

    private static CompileOutcome<Exported> refused(String file, String wrong, String right) {
        return new Refused<>(List.of(new Problem(file, 0, 0, wrong, right)));
    }

    private static String csv(Bundle bundle) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(header(bundle));
            Set<String> ranges = ranges(bundle);
            for (Rubric rubric : bundle.rubrics()) {
                for (Criterion criterion : rubric.criteria()) {
                    boolean range = ranges.contains(rubric.id() + "/" + criterion.id());
                    writer.writeRecord(row(rubric, criterion, range));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> header(Bundle bundle) {
        List<String> header =
                new ArrayList<>(
                        List.of(
                                Columns.RUBRIC,
                                Columns.CRITERION,
                                Columns.DESCRIPTION,
                                Columns.RANGE));
        int most =
                bundle.rubrics().stream()
                        .flatMap(rubric -> rubric.criteria().stream())
                        .mapToInt(criterion -> criterion.levels().size())
                        .max()
                        .orElse(0);
        for (int i = 0; i < most; i++) {
            header.addAll(
                    List.of(
                            Columns.RATING_NAME,
                            Columns.RATING_DESCRIPTION,
                            Columns.RATING_POINTS));
        }
        return header;
    }

    private static List<String> row(Rubric rubric, Criterion criterion, boolean range) {
        List<String> row =
                new ArrayList<>(
                        List.of(
                                rubric.title(),
                                criterion.title(),
                                unlessSame(criterion.question(), criterion.title()),
                                String.valueOf(range)));
        for (int i = criterion.levels().size() - 1; i >= 0; i--) {
            Level level = criterion.levels().get(i);
            row.add(level.title());
            row.add(unlessSame(level.descriptor(), level.title()));
            row.add(points(level.value()));
        }
        return row;
    }

    private static String unlessSame(String text, String title) {
        return text.equals(title) ? "" : text;
    }

    private static String points(Exact value) {
        return value.rounded().stripTrailingZeros().toPlainString();
    }

    private static Set<String> ranges(Bundle bundle) {
        Set<String> ranges = new HashSet<>();
        JsonNode carried = bundle.carried().get(CanvasRubricReader.FORMAT);
        if (carried != null) {
            carried.path(CanvasRubricReader.RANGES).forEach(one -> ranges.add(one.asText()));
        }
        return ranges;
    }

    private static List<String> lost(Bundle bundle) {
        var losses = new Losses("Canvas");
        losses.framework(bundle);
        losses.plans(bundle);
        losses.rubrics(bundle);
        bundle.rubrics().stream()
                .filter(rubric -> !rubric.about().equals(Unsaid.TEXT))
                .forEach(rubric -> losses.add("rubric " + rubric.id() + ": what it is about"));
        bundle.rubrics()
                .forEach(
                        rubric ->
                                losses.levels(
                                        rubric,
                                        level -> points(level.value()),
                                        "has two decimals"));
        return losses.all();
    }
}
