package org.aspirant.rubric.format.ratings;

import static org.aspirant.rubric.format.Findings.quoted;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.rating.Evidence;
import org.aspirant.rubric.rating.Mark.AtLevel;
import org.aspirant.rubric.rating.Mark.Coded;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.rating.RatingOutcome;
import org.aspirant.rubric.rating.RatingOutcome.Admitted;
import org.aspirant.rubric.rating.RatingRules;

/**
 * Ratings as CSV: the header {@code candidate,task,criterion,assessor,level} and optionally {@code
 * code,evidence,at,attempt,role}, in any order; one rating a row, later rows after earlier ones.
 */
public final class RatingsCsv {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd[['T'][' ']HH:mm[:ss]][XXX]");

    private RatingsCsv() {}

    /**
     * Reads ratings that the plan admits. A level may be named by its id or its value; the events
     * name it by id.
     *
     * @param file the name that problems carry
     * @return the events in the order of the rows; or up to a hundred problems
     */
    public static CompileOutcome<List<RatingEvent>> read(
            String file, String text, AssessmentPlan plan) {
        List<RatingEvent> events = new ArrayList<>();
        var rules = new RatingRules(plan);
        var problems =
                RatingRows.read(
                        file,
                        new StringReader(text),
                        row -> event(row, rules).ifPresent(events::add));
        return problems.isEmpty() ? new Compiled<>(List.copyOf(events)) : new Refused<>(problems);
    }

    private static Optional<RatingEvent> event(RatingRow row, RatingRules rules) {
        var bare = row.bare();
        Instant at = null;
        String text = row.field(RatingColumn.AT).strip();
        if (!text.isEmpty()) {
            try {
                at = moment(text);
            } catch (DateTimeException e) {
                row.problem(
                        RatingColumn.AT,
                        "the time is " + quoted(text),
                        "give a date or a time such as 2026-11-22T09:30:00Z");
                return Optional.empty();
            }
        }
        var outcome =
                rules.admit(
                        new RatingEvent(
                                bare.candidate(),
                                bare.criterion(),
                                bare.assessor(),
                                bare.mark(),
                                Evidence.parseAll(row.field(RatingColumn.EVIDENCE)),
                                bare.attempt(),
                                bare.role(),
                                at));
        if (outcome instanceof Admitted admitted) {
            return Optional.of(admitted.event());
        }
        row.refused((RatingOutcome.Refused) outcome);
        return Optional.empty();
    }

    /** A time without an offset is taken for UTC, a date for its first moment. */
    private static Instant moment(String at) {
        if (at.endsWith("Z") && at.contains("T")) {
            return Instant.parse(at);
        }
        var parsed =
                MOMENT.parseBest(at, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        if (parsed instanceof OffsetDateTime offset) {
            return offset.toInstant();
        }
        return parsed instanceof LocalDateTime local
                ? local.toInstant(ZoneOffset.UTC)
                : ((LocalDate) parsed).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** The ratings as a file that {@link #read} takes back, header and all columns included. */
    public static String write(List<RatingEvent> events) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(RatingColumn.keys());
            for (RatingEvent event : events) {
                writer.writeRecord(
                        event.candidate().value(),
                        event.criterion().task(),
                        event.criterion().criterion(),
                        event.assessor().value(),
                        event.mark() instanceof AtLevel mark ? mark.level() : "",
                        event.mark() instanceof Coded mark ? mark.code() : "",
                        Evidence.text(event.evidence()),
                        event.at() == null ? "" : event.at().toString(),
                        Integer.toString(event.attempt()),
                        event.role().key());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
