package org.aspirant.tool.web.placing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.activity.choosing.LinkChoice;
import org.aspirant.tool.platformlink.placing.Pick;
import org.aspirant.tool.web.desk.SetupPage;
import org.aspirant.tool.web.form.FieldFault;
import org.aspirant.tool.web.form.PostedForm;
import org.aspirant.tool.web.form.UnusableFieldException;

/** Reads what an instructor ticked and typed. */
final class PickForm {

    /** A date and a time to the second, in a year of four digits. */
    private static final int LONGEST = 19;

    private PickForm() {}

    static List<Pick> read(PostedForm form) {
        return form.all("pick").stream().distinct().map(id -> pick(form, id)).toList();
    }

    private static Pick pick(PostedForm form, String id) {
        String[] parts = id.split(" ", -1);
        return new Pick(
                new LinkChoice(
                        parts[0], parts.length == 2 ? parts[1] : "", SetupPage.USUAL_READING_DAYS),
                form.optional("points " + id).orElse(""),
                time(form, "from " + id),
                time(form, "until " + id));
    }

    private static Optional<Instant> time(PostedForm form, String name) {
        try {
            return form.optional(name)
                    .filter(text -> !text.isBlank())
                    .map(text -> LocalDateTime.parse(text.length() > LONGEST ? "" : text))
                    .map(local -> local.atZone(zone(form)).toInstant());
        } catch (DateTimeParseException e) {
            throw new UnusableFieldException(FieldFault.UNKNOWN, "from or until");
        }
    }

    /**
     * What the browser calls its time zone, so that each day has its own offset; a script fills it
     * in, and without it UTC holds.
     */
    private static ZoneId zone(PostedForm form) {
        String name = form.optional("zone").filter(text -> !text.isBlank()).orElse("UTC");
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw new UnusableFieldException(FieldFault.UNKNOWN, "zone");
        }
        return ZoneId.of(name);
    }
}
