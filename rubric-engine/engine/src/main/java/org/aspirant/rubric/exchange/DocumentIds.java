package org.aspirant.rubric.exchange;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids for what comes without one, each given once. */
public final class DocumentIds {

    private static final int LONGEST = 60;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final Set<String> taken = new HashSet<>();

    /** Whether our documents can use it as an id as it is. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /**
     * An id for something of this name: the name itself if it can be one, else its letters and
     * digits in lower case with hyphens between, else the fallback; with a number if it is taken.
     *
     * @param fallback an id
     */
    public String fresh(String name, String fallback) {
        String wanted = isId(name) ? name : words(name);
        String id = wanted.isEmpty() ? fallback : wanted;
        for (int next = 2; !taken.add(id); next++) {
            id = (wanted.isEmpty() ? fallback : wanted) + "-" + next;
        }
        return id;
    }

    /** Takes an id before others are made. */
    public void take(String id) {
        taken.add(id);
    }

    private static String words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String words =
                plain.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return words.length() > LONGEST
                ? words.substring(0, LONGEST).replaceAll("-[^-]*$", "")
                : words;
    }
}
