package org.aspirant.tool.persistence.outbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.rubric.plan.GradeColumn;
import org.aspirant.tool.platformlink.delivery.Cell;

/**
 * One person in one column of an activity: what deliveries are kept in order for.
 *
 * @param value SHA-256 in hexadecimal over the ids, which hold no white space; fits the scheduler's
 *     instance name
 */
record Pair(String value) {

    /** Of the plan's own column, which rows had before there were others. */
    static Pair of(ActivityKey place, SubjectId subject) {
        return of(place, new Cell(subject, GradeColumn.OWN));
    }

    static Pair of(ActivityKey place, Cell cell) {
        String ids =
                String.join(
                        " ",
                        place.organization().value(),
                        place.course().value(),
                        place.activity().value(),
                        cell.subject().value());
        return hash(cell.column().equals(GradeColumn.OWN) ? ids : ids + " " + cell.column());
    }

    private static Pair hash(String ids) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(ids.getBytes(StandardCharsets.UTF_8));
            return new Pair(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
