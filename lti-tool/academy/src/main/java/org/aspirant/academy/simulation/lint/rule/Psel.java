package org.aspirant.academy.simulation.lint.rule;

import java.util.Optional;

/**
 * Which codes the Professional Standards for Educational Leaders 2015 have. Their words are not
 * ours to ship; codes and links are.
 *
 * @see <a
 *     href="https://www.npbea.org/wp-content/uploads/2017/06/Professional-Standards-for-Educational-Leaders_2015.pdf">
 *     National Policy Board for Educational Administration (2015), Professional Standards for
 *     Educational Leaders, standards 1 to 10</a>: 83 elements in all
 */
final class Psel {

    /** The letter of the last element of each standard, from standard 1 to standard 10. */
    private static final String LAST_ELEMENTS = "gfhgfihjlj";

    private Psel() {}

    /**
     * What would be right in the place of a code that the standards do not have.
     *
     * @param code as the schema lets it through: {@code PSEL-}, 1 to 10, and perhaps a letter
     * @return empty if they have it
     */
    static Optional<String> missing(String code) {
        var element = code.substring("PSEL-".length());
        char letter = element.charAt(element.length() - 1);
        if (!Character.isLetter(letter)) {
            return Optional.empty();
        }
        int standard = Integer.parseInt(element.substring(0, element.length() - 1));
        char last = LAST_ELEMENTS.charAt(standard - 1);
        return letter <= last
                ? Optional.empty()
                : Optional.of("standard " + standard + " ends with element " + last);
    }
}
