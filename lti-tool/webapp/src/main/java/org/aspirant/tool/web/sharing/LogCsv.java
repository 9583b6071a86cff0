package org.aspirant.tool.web.sharing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aspirant.academy.sharing.log.Piece;
import org.aspirant.academy.sharing.log.PublishedLog;
import org.aspirant.academy.sharing.log.Redaction;
import org.aspirant.academy.sharing.view.SessionView;
import org.aspirant.tool.web.page.Messages;

/**
 * A log as CSV (RFC 4180): a row for each comment that was sent, in the words in which everybody
 * reads it. {@code state} is {@code published} or {@code redacted}, so that the counts can be made
 * again by machine.
 */
final class LogCsv {

    private static final String[] COLUMNS = {
        "number", "sent_at", "speaks_for", "state", "reason", "decided_by", "decided_at", "comment"
    };

    /** What makes a spreadsheet take a cell for a formula, wide forms included. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private LogCsv() {}

    static String of(SessionView view, Messages text) {
        var phrases = new SharingPhrases(text);
        var csv = new StringWriter();
        try (var writer =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.CRLF)
                        .quoteStrategy(QuoteStrategies.ALWAYS)
                        .build(csv)) {
            writer.writeRecord(COLUMNS);
            for (PublishedLog.Entry entry : view.log().entries()) {
                writer.writeRecord(row(entry, view, phrases));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    private static String[] row(
            PublishedLog.Entry entry, SessionView view, SharingPhrases phrases) {
        var comment = entry.comment();
        var redactions =
                entry.pieces().stream()
                        .filter(Piece.Hidden.class::isInstance)
                        .map(piece -> ((Piece.Hidden) piece).redaction())
                        .distinct()
                        .toList();
        boolean erased = entry.state() == PublishedLog.State.ERASED;
        return new String[] {
            Integer.toString(comment.number()),
            comment.at().toString(),
            inert(phrases.group(Optional.ofNullable(comment.group()), view.ownGroups())),
            entry.state() == PublishedLog.State.PUBLISHED ? "published" : "redacted",
            erased
                    ? phrases.text().get("sharing.reason.erased")
                    : redactions.stream()
                            .map(redaction -> phrases.reason(redaction.reason()))
                            .collect(Collectors.joining("; ")),
            redactions.stream()
                    .map(redaction -> phrases.role(redaction.role()))
                    .collect(Collectors.joining("; ")),
            redactions.stream()
                    .map(Redaction::at)
                    .map(Object::toString)
                    .collect(Collectors.joining("; ")),
            inert(phrases.comment(entry.pieces()))
        };
    }

    /** A cell that no spreadsheet calculates: an apostrophe before what looks like a formula. */
    static String inert(String cell) {
        String seen = cell.stripLeading();
        return !seen.isEmpty() && FORMULA.indexOf(seen.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
