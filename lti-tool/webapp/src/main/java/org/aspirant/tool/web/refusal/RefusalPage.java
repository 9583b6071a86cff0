package org.aspirant.tool.web.refusal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;
import org.aspirant.tool.web.page.Reference;

/**
 * A refusal.
 *
 * @param title what did not happen
 * @param happened why, in one or two paragraphs
 * @param steps what the reader can do, in order
 * @param reference also written to the log
 * @param at when
 * @param facts for administrators: name and value, no personal data
 */
public record RefusalPage(
        Frame frame,
        String title,
        List<String> happened,
        List<String> steps,
        Reference reference,
        Instant at,
        Map<String, String> facts)
        implements Page {

    public RefusalPage {
        happened = List.copyOf(happened);
        steps = List.copyOf(steps);
    }

    @Override
    public String template() {
        return "refusal.jte";
    }

    /** When it happened, in UTC, since an administrator will look it up in a log. */
    public String moment() {
        return frame.text().moment(at, ZoneOffset.UTC) + " UTC";
    }
}
