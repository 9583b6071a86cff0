package org.aspirant.tool.web.placing;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
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

    /** No clock on earth is further away than this, in minutes. */
    private static final int FURTHEST = 18 * 60;

    /** A date and a time to the second, in a year of four digits. */
    private static final int LONGEST = 19;

    private PickForm() {}

    static List<Pick> read(PostedForm form) {
        ZoneOffset zone = zone(form);
        return form.all("pick").stream().distinct().map(id -> pick(form, id, zone)).toList();
    }

    private static Pick pick(PostedForm form, String id, ZoneOffset zone) {
        String[] parts = id.split(" ", -1);
        return new Pick(
                new LinkChoice(
                        parts[0], parts.length == 2 ? parts[1] : "", SetupPage.USUAL_READING_DAYS),
                form.optional("points " + id).orElse(""),
                time(form, "from " + id),
                time(form, "until " + id),
                zone);
    }

    private static Optional<LocalDateTime> time(PostedForm form, String name) {
        try {
            return form.optional(name)
                    .filter(text -> !text.isBlank())
                    .map(text -> LocalDateTime.parse(text.length() > LONGEST ? "" : text));
        } catch (DateTimeParseException e) {
            throw new UnusableFieldException(FieldFault.UNKNOWN, "from or until");
        }
    }

    /** Minutes behind UTC, as browsers count; a script fills it in, and without it UTC holds. */
    private static ZoneOffset zone(PostedForm form) {
        String minutes = form.optional("zone").orElse("0");
        if (!minutes.matches("-?\\d{1,4}") || Math.abs(Integer.parseInt(minutes)) > FURTHEST) {
            throw new UnusableFieldException(FieldFault.UNKNOWN, "zone");
        }
        return ZoneOffset.ofTotalSeconds(-60 * Integer.parseInt(minutes));
    }
}
