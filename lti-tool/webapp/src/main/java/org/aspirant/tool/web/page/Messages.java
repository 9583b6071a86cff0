package org.aspirant.tool.web.page;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The words of the interface in one language, from {@code messages/messages_*.properties}.
 *
 * @param locale English or Spanish
 */
public record Messages(Locale locale, ResourceBundle bundle) {

    /** The languages that have a file of their own; the first is the one to fall back to. */
    public static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

    private static final String BUNDLE = "messages.messages";

    /** The words in the first of {@code wanted} that there is a file for, else in English. */
    public static Messages in(List<Locale> wanted) {
        for (Locale locale : wanted) {
            for (Locale offered : LANGUAGES) {
                if (offered.getLanguage().equals(locale.getLanguage())) {
                    return of(offered);
                }
            }
        }
        return of(LANGUAGES.get(0));
    }

    private static Messages of(Locale locale) {
        return new Messages(
                locale,
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        Messages.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /**
     * One phrase, its arguments filled in as {@link MessageFormat} does.
     *
     * @throws java.util.MissingResourceException if there is no such phrase
     */
    public String get(String phrase, Object... arguments) {
        return new MessageFormat(bundle.getString(phrase), locale).format(arguments);
    }

    /** Whether this language has such a phrase. */
    public boolean has(String phrase) {
        return bundle.containsKey(phrase);
    }

    /** One phrase without arguments, or other words where this language has no such phrase. */
    public String or(String phrase, String otherwise) {
        return has(phrase) ? get(phrase) : otherwise;
    }

    /** A day and time as a person reads it, in the zone the reader is told. */
    public String moment(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone)
                .format(instant);
    }

    /** A day as a person reads it. */
    public String day(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .withZone(zone)
                .format(instant);
    }

    /** The language tag for the page's {@code lang}. */
    /** The language of a text, where it is not the one of this page: what its markup says. */
    public @Nullable String other(String language) {
        return language.equals(language()) ? null : language;
    }

    public String language() {
        return locale.getLanguage();
    }
}
