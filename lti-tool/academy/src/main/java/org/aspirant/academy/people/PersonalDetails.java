package org.aspirant.academy.people;

/**
 * What identifies a person to other people; kept apart from everything they did.
 *
 * @param name as the platform gave it, empty where it gives none
 * @param email empty where the platform gives none
 */
public record PersonalDetails(String name, String email) {

    private static final int LONGEST = 255;

    public PersonalDetails {
        name = oneLine(name);
        email = oneLine(email);
    }

    /** Control characters become spaces, and what is longer than 255 characters is cut. */
    private static String oneLine(String text) {
        String line =
                text.codePoints()
                        .map(c -> Character.isISOControl(c) ? ' ' : c)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString()
                        .strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    /** The one with no name and no address. */
    public static PersonalDetails none() {
        return new PersonalDetails("", "");
    }
}
