package org.aspirant.academy.sharing;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.academy.sharing.log.Span;

/** Where words stand in what can be read of a text. */
final class Passages {

    private Passages() {}

    /**
     * Every place where the words stand by themselves; where there is none, every place where they
     * stand inside longer ones, as in languages that put no blanks between words.
     *
     * @return in order, without overlaps; none for empty words
     */
    static List<Span> of(String words, String text, List<Span> visible) {
        if (words.isEmpty()) {
            return List.of();
        }
        var anywhere = new ArrayList<Span>();
        for (Span stretch : visible) {
            int at = text.indexOf(words, stretch.start());
            while (at >= 0 && at + words.length() <= stretch.end()) {
                anywhere.add(new Span(at, at + words.length()));
                at = text.indexOf(words, at + words.length());
            }
        }
        var alone = anywhere.stream().filter(span -> standsAlone(text, span)).toList();
        return alone.isEmpty() ? anywhere : alone;
    }

    private static boolean standsAlone(String text, Span span) {
        return !(joins(text, span.start()) || joins(text, span.end()));
    }

    /** Whether a word goes on from before this place to after it. */
    private static boolean joins(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.codePointBefore(at))
                && Character.isLetterOrDigit(text.codePointAt(at));
    }
}
