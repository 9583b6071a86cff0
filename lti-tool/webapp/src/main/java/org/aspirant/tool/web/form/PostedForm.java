package org.aspirant.tool.web.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The fields of a form as they were posted.
 *
 * @param fields names and values in the order received; a name may have several values
 */
public record PostedForm(Map<String, List<String>> fields) {

    /**
     * The most that one form may be, in bytes; security.md's cap for a launch, kept by every form.
     */
    public static final int MAX_BYTES = 256 * 1024;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    public PostedForm {
        fields = Map.copyOf(fields);
    }

    /**
     * One field that may be left out.
     *
     * @throws UnusableFieldException if it was posted twice or holds a control character
     */
    public Optional<String> optional(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new UnusableFieldException(FieldFault.REPEATED, name);
        }
        if (values.isEmpty()) {
            return Optional.empty();
        }
        String value = values.get(0);
        if (CONTROL.matcher(value).find()) {
            throw new UnusableFieldException(FieldFault.CONTROL_CHARACTER, name);
        }
        return Optional.of(value);
    }

    /**
     * One field that the form always has.
     *
     * @throws UnusableFieldException if it is missing, posted twice or holds a control character
     */
    public String required(String name) {
        return optional(name)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new UnusableFieldException(FieldFault.MISSING, name));
    }

    /**
     * A whole number that the form always has.
     *
     * @throws UnusableFieldException as {@link #required}, or if it is not a whole number
     */
    public int number(String name) {
        try {
            return Integer.parseInt(required(name).strip());
        } catch (NumberFormatException notANumber) {
            throw new UnusableFieldException(FieldFault.NOT_A_NUMBER, name);
        }
    }

    /**
     * What a person wrote, as it came: the academy judges free text and says what is wrong with it.
     *
     * @return empty text where the field was left out
     * @throws UnusableFieldException if it was posted twice
     */
    public String words(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new UnusableFieldException(FieldFault.REPEATED, name);
        }
        return values.isEmpty() ? "" : values.get(0).replace("\r\n", "\n");
    }

    /** Every value of a field that may be chosen more than once. */
    public List<String> all(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        if (values.stream().anyMatch(value -> CONTROL.matcher(value).find())) {
            throw new UnusableFieldException(FieldFault.CONTROL_CHARACTER, name);
        }
        return List.copyOf(values);
    }
}
