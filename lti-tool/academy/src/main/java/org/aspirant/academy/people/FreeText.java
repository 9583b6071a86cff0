package org.aspirant.academy.people;

import java.util.Optional;
import java.util.regex.Pattern;

/** What people may type where they are asked for words. */
public final class FreeText {

    /** The longest text of any field, in UTF-16 units. */
    public static final int LONGEST = 20_000;

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!?][^<>]*>");

    private FreeText() {}

    /** The text as it is kept: line breaks as one character, nothing blank at either end. */
    public static String plain(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** What keeps a text from being taken, if anything. Signs like {@code a < b} are words. */
    public static Optional<TextFault> faultIn(String text) {
        if (text.length() > LONGEST) {
            return Optional.of(TextFault.TOO_LONG);
        }
        if (text.codePoints().anyMatch(FreeText::cannotBeShown)) {
            return Optional.of(TextFault.UNPRINTABLE);
        }
        return TAG.matcher(text).find() ? Optional.of(TextFault.MARKUP) : Optional.empty();
    }

    private static boolean cannotBeShown(int character) {
        return switch (character) {
            case '\n', '\r', '\t' -> false;
            default ->
                    Character.isISOControl(character)
                            || Character.getType(character) == Character.SURROGATE
                            || !Character.isDefined(character);
        };
    }
}
