package org.aspirant.tool.persistence.errand;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseKey;

/**
 * The scheduler's name for one thing: SHA-256 in hexadecimal over its ids, which hold no white
 * space and may be longer than the scheduler takes.
 */
public final class ErrandKey {

    private ErrandKey() {}

    public static String of(CourseKey course) {
        return hash(course.organization().value() + " " + course.course().value());
    }

    public static String of(ActivityKey place) {
        return hash(
                place.organization().value()
                        + " "
                        + place.course().value()
                        + " "
                        + place.activity().value());
    }

    private static String hash(String ids) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(ids.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
