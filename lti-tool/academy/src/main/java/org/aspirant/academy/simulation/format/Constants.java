package org.aspirant.academy.simulation.format;

import java.util.Locale;

/** Words of the format that stand for constants: {@code after-submission}. */
final class Constants {

    private Constants() {}

    /** The constant that a word of the schema stands for. */
    static <E extends Enum<E>> E of(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The word for a constant. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
