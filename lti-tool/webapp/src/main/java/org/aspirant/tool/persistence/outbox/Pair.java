package org.aspirant.tool.persistence.outbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.SubjectId;

/**
 * One person in one activity, which has one line item: what deliveries are kept in order for.
 *
 * @param value SHA-256 in hexadecimal over the ids, which hold no white space; fits the scheduler's
 *     instance name
 */
record Pair(String value) {

    static Pair of(ActivityKey place, SubjectId subject) {
        String ids =
                String.join(
                        " ",
                        place.organization().value(),
                        place.course().value(),
                        place.activity().value(),
                        subject.value());
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
