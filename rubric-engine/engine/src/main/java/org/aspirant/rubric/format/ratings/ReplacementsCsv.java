package org.aspirant.rubric.format.ratings;

import static org.aspirant.rubric.format.Findings.quoted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.growth.VersionedCompetency;

/**
 * Competencies that others have replaced, as CSV: {@code from,to}, each written {@code
 * framework/version#competency}.
 */
public final class ReplacementsCsv {

    private static final Pattern COMPETENCY = Pattern.compile("([^/#]+)/([1-9][0-9]{0,5})#(.+)");

    private ReplacementsCsv() {}

    /**
     * Reads a file.
     *
     * @param file the name that problems carry
     * @return what each has been replaced by; or up to about a hundred problems
     */
    public static CompileOutcome<Map<VersionedCompetency, VersionedCompetency>> read(
            String file, String text) {
        Map<VersionedCompetency, VersionedCompetency> replaced = new LinkedHashMap<>();
        return SmallCsv.read(
                file,
                text,
                List.of("from", "to"),
                List.of("from"),
                replaced,
                row ->
                        competency(row, "from")
                                .ifPresent(
                                        from ->
                                                competency(row, "to")
                                                        .ifPresent(to -> replaced.put(from, to))));
    }

    private static Optional<VersionedCompetency> competency(SmallCsv.Row row, String column) {
        var match = COMPETENCY.matcher(row.text(column));
        if (match.matches()) {
            return Optional.of(
                    new VersionedCompetency(
                            match.group(1), Integer.parseInt(match.group(2)), match.group(3)));
        }
        row.problem(
                column,
                quoted(row.text(column)) + " is no competency of a version",
                "write framework/version#competency, such as tallgrass/2#J1");
        return Optional.empty();
    }
}
