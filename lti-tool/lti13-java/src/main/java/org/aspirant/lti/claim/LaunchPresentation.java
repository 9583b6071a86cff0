package org.aspirant.lti.claim;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the platform shows the tool.
 *
 * @param documentTarget {@code iframe}, {@code window} or {@code frame}
 * @param returnUrl where the tool may send the person back to; may hold a session key of the
 *     platform, so never into a log
 * @param locale the language of the platform's pages
 */
public record LaunchPresentation(
        @Nullable String documentTarget, @Nullable URI returnUrl, @Nullable Locale locale) {

    public static final LaunchPresentation UNSAID = new LaunchPresentation(null, null, null);

    public boolean isFramed() {
        return "iframe".equals(documentTarget) || "frame".equals(documentTarget);
    }

    @Override
    public String toString() {
        return "LaunchPresentation[" + documentTarget + ", " + locale + "]";
    }
}
