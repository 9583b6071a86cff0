package org.aspirant.rubric.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of reports in a language that there is, else in English. */
public final class Words {

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The words beside a class: its own bundle, of the same name in lower case. */
    public static Words of(Class<?> owner, Locale language) {
        return new Words(
                ResourceBundle.getBundle(
                        owner.getName().toLowerCase(Locale.ROOT),
                        language,
                        owner.getClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    /** A sentence with its gaps filled. */
    public String say(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0
                ? pattern
                : new MessageFormat(pattern, bundle.getLocale()).format(values);
    }
}
