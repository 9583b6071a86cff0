package org.aspirant.lti.claim;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What whoever placed the link wrote beside it; a hint, never an authority.
 *
 * @param values only those with a value: a null and a variable that the platform did not replace
 *     ({@code $Canvas.course.id}) are absent
 */
public record CustomValues(Map<String, String> values) {

    public static final CustomValues NONE = new CustomValues(Map.of());

    private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z][\\w.]*");

    public CustomValues {
        values = Map.copyOf(values);
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Whether a value is the name of a variable that the platform did not replace. */
    public static boolean isUnreplaced(String value) {
        return VARIABLE.matcher(value).matches();
    }
}
