package org.aspirant.academy.sharing;

import java.util.Optional;
import org.aspirant.academy.people.FreeText;
import org.aspirant.academy.people.TextFault;

/** What is wrong with a text that somebody typed for a session. */
final class Typed {

    private Typed() {}

    /**
     * The first fault of a text, if it has one.
     *
     * @param longest in UTF-16 units
     * @param tooLong what to say of a longer one
     */
    static Optional<SharingFault> faultIn(String text, int longest, SharingFault tooLong) {
        return text.length() > longest
                ? Optional.of(tooLong)
                : FreeText.faultIn(text).map(fault -> fault(fault, tooLong));
    }

    private static SharingFault fault(TextFault fault, SharingFault tooLong) {
        return switch (fault) {
            case UNPRINTABLE -> SharingFault.TEXT_UNPRINTABLE;
            case MARKUP -> SharingFault.TEXT_WITH_MARKUP;
            case TOO_LONG -> tooLong;
        };
    }
}
