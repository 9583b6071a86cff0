package org.aspirant.tool.web.page;

import java.security.SecureRandom;

/**
 * What a person can send to an administrator to find one refusal in the log; it says nothing about
 * the person.
 */
public record Reference(String code) {

    /** No vowels and no look-alikes: it is read aloud over the telephone. */
    private static final String LETTERS = "23456789BCDFGHJKMNPQRTVWXZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Two groups of four, such as {@code 7F3K-92QD}. */
    public static Reference next() {
        var code = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == 4) {
                code.append('-');
            }
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new Reference(code.toString());
    }
}
