package org.aspirant.rubric.format.ratings;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.rating.AssessorId;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.Evidence;
import org.aspirant.rubric.rating.Mark.AtLevel;
import org.aspirant.rubric.rating.Mark.Coded;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.rating.RatingRules;
import org.jspecify.annotations.Nullable;

/**
 * Ratings as CSV: the header {@code candidate,task,criterion,assessor,level} and optionally {@code
 * code,evidence,at,attempt,role}, in any order; one rating a row, later rows after earlier ones.
 */
public final class RatingsCsv {

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
        return read(file, new StringReader(text), plan);
    }

    /**
     * As {@link #read(String, String, AssessmentPlan)}, of text that is read as it goes.
     *
     * @throws UncheckedIOException if the text cannot be read
     */
    public static CompileOutcome<List<RatingEvent>> read(
            String file, Reader text, AssessmentPlan plan) {
        var rows = new RatingRows(file, text);
        var events = new Events(new RatingRules(plan));
        var problems = rows.read(events);
        return problems.isEmpty()
                ? new Compiled<>(List.copyOf(events.taken))
                : new Refused<>(problems);
    }

    /** Every row's event; a kind is an event without its time and evidence. */
    private record Events(RatingRules rules, List<RatingEvent> taken)
            implements RatingRows.Taker<RatingEvent> {

        Events(RatingRules rules) {
            this(rules, new ArrayList<>());
        }

        @Override
        public boolean isByAssessor() {
            return rules.askWhoRates();
        }

        @Override
        public @Nullable RatingEvent kind(RatingRow row) {
            return row.admitted(rules).orElse(null);
        }

        @Override
        public void take(RatingRow row, RatingEvent kind) {
            var at = row.time();
            if (row.isSound()) {
                taken.add(
                        new RatingEvent(
                                new CandidateId(row.candidate()),
                                kind.criterion(),
                                new AssessorId(row.assessor()),
                                kind.mark(),
                                Evidence.parseAll(row.field(RatingColumn.EVIDENCE)),
                                kind.attempt(),
                                kind.role(),
                                at.orElse(null)));
            }
        }
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
