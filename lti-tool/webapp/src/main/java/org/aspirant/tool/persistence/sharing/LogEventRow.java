package org.aspirant.tool.persistence.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.people.TextRef;
import org.aspirant.academy.sharing.log.FormKey;
import org.aspirant.academy.sharing.log.LogEvent;
import org.aspirant.academy.sharing.log.ModeratorRole;
import org.aspirant.academy.sharing.log.RedactionReason;
import org.aspirant.academy.sharing.log.Span;
import org.aspirant.tool.persistence.Rows;
import org.aspirant.tool.persistence.Texts;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** One event as its row has it: what its kind does not have is null. */
record LogEventRow(
        LogEvent event,
        Kind kind,
        @Nullable FormKey form,
        @Nullable String group,
        @Nullable TextRef text,
        @Nullable Integer length,
        @Nullable Integer comment,
        @Nullable ModeratorRole role,
        @Nullable RedactionReason reason,
        @Nullable List<Span> spans) {

    static final String INSERT =
            """
            insert into sharing_event (organization_id, session_id, number, kind, subject_id,
                form_key, happened_at, speaks_for, text_id, commitment, text_length,
                comment_number, moderator_role, reason, spans)
            values (:organization, :session, :number, :kind, :by, :form, :at, :group, :textId,
                :commitment, :length, :comment, :role, :reason, :spans)
            on conflict do nothing""";

    /** What happened. A constant is never renamed: rows hold its name. */
    enum Kind {
        COMMENTED,
        REDACTED,
        CLOSED
    }

    static LogEventRow of(LogEvent event) {
        if (event instanceof LogEvent.Commented commented) {
            return new LogEventRow(
                    event,
                    Kind.COMMENTED,
                    commented.form(),
                    commented.group(),
                    commented.text(),
                    commented.length(),
                    null,
                    null,
                    null,
                    null);
        } else if (event instanceof LogEvent.Redacted redacted) {
            return new LogEventRow(
                    event,
                    Kind.REDACTED,
                    redacted.form(),
                    null,
                    null,
                    null,
                    redacted.comment(),
                    redacted.role(),
                    redacted.reason(),
                    redacted.spans());
        }
        return new LogEventRow(event, Kind.CLOSED, null, null, null, null, null, null, null, null);
    }

    Update bind(Update insert) {
        return Texts.bind(insert, text)
                .bind("number", event.number())
                .bind("kind", kind.name())
                .bind("by", event.by())
                .bind("form", form == null ? null : form.value())
                .bind("at", event.at())
                .bind("group", group)
                .bind("length", length)
                .bind("comment", comment)
                .bind("role", role == null ? null : role.name())
                .bind("reason", reason == null ? null : reason.name())
                .bind(
                        "spans",
                        spans == null
                                ? null
                                : Texts.list(spans.stream().map(Span::toString).toList()));
    }

    static LogEvent read(ResultSet row) throws SQLException {
        int number = row.getInt("number");
        var by = new SubjectId(row.getString("subject_id"));
        var at = Rows.instant(row, "happened_at");
        return switch (Kind.valueOf(row.getString("kind"))) {
            case COMMENTED ->
                    new LogEvent.Commented(
                            number,
                            by,
                            new FormKey(row.getString("form_key")),
                            row.getString("speaks_for"),
                            Objects.requireNonNull(Texts.reference(row, "text_id", "commitment")),
                            row.getInt("text_length"),
                            at);
            case REDACTED ->
                    new LogEvent.Redacted(
                            number,
                            by,
                            new FormKey(row.getString("form_key")),
                            ModeratorRole.valueOf(row.getString("moderator_role")),
                            row.getInt("comment_number"),
                            RedactionReason.valueOf(row.getString("reason")),
                            Texts.list(row, "spans").stream().map(Span::parse).toList(),
                            at);
            case CLOSED -> new LogEvent.Closed(number, by, at);
        };
    }
}
