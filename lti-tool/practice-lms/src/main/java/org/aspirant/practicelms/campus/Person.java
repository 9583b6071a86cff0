package org.aspirant.practicelms.campus;

import java.util.List;

/**
 * Someone in a course.
 *
 * @param id the {@code sub} of messages and the {@code userId} of scores
 * @param sourcedId the person's number in the institution's records
 * @param roles the {@code roles} claim, in the course's manner
 */
public record Person(
        String id,
        String givenName,
        String familyName,
        String sourcedId,
        Part part,
        List<String> roles) {

    public Person {
        roles = List.copyOf(roles);
    }

    /** Somebody with the roles that a manner claims for the part. */
    public static Person of(
            String id,
            String givenName,
            String familyName,
            String sourcedId,
            Manner manner,
            Part part) {
        return new Person(id, givenName, familyName, sourcedId, part, Roles.of(manner, part));
    }

    public String name() {
        return givenName + " " + familyName;
    }

    public String initials() {
        return givenName.substring(0, givenName.offsetByCodePoints(0, 1))
                + familyName.substring(0, familyName.offsetByCodePoints(0, 1));
    }

    public String username() {
        return sourcedId.toLowerCase(java.util.Locale.ROOT);
    }

    public String email() {
        return username() + "@practice.example";
    }

    /** A score for this person is taken: an active student of the course, not a preview of one. */
    public boolean isStudent() {
        return part == Part.CANDIDATE;
    }
}
