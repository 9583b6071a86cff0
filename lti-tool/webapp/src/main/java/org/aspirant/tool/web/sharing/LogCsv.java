package org.aspirant.tool.web.sharing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aspirant.academy.sharing.log.Piece;
import org.aspirant.academy.sharing.log.PublishedLog;
import org.aspirant.academy.sharing.log.Redaction;
import org.aspirant.academy.sharing.view.SessionView;
import org.aspirant.tool.web.page.Csv;
import org.aspirant.tool.web.page.Messages;

/**
 * A log as CSV (RFC 4180): a row for each comment that was sent, in the words in which everybody
 * reads it. {@code state} is {@code published} or {@code redacted}, so that the counts can be made
 * again by machine.
 */
final class LogCsv {

    private static final List<String> COLUMNS =
            List.of(
                    "number",
                    "sent_at",
                    "speaks_for",
                    "state",
                    "reason",
                    "decided_by",
                    "decided_at",
                    "comment");

    private LogCsv() {}

    static String of(SessionView view, Messages text) {
        var phrases = new SharingPhrases(text);
        return Csv.of(
                COLUMNS,
                view.log().entries().stream().map(entry -> row(entry, view, phrases)).toList());
    }

    private static List<String> row(
            PublishedLog.Entry entry, SessionView view, SharingPhrases phrases) {
        var comment = entry.comment();
        var redactions =
                entry.pieces().stream()
                        .filter(Piece.Hidden.class::isInstance)
                        .map(piece -> ((Piece.Hidden) piece).redaction())
                        .distinct()
                        .toList();
        boolean erased = entry.state() == PublishedLog.State.ERASED;
        return List.of(
                Integer.toString(comment.number()),
                comment.at().toString(),
                Csv.inert(phrases.group(Optional.ofNullable(comment.group()), view.ownGroups())),
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
                Csv.inert(phrases.comment(entry.pieces())));
    }
}
