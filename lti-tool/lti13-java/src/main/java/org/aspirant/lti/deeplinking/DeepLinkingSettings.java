package org.aspirant.lti.deeplinking;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the platform takes in this answer, and where to.
 *
 * @param returnUrl where the browser posts the answer; unchanged, with its query. It may hold a
 *     session key of the platform, so never into a log
 * @param acceptTypes kinds of content, as the platform writes them; not empty
 * @param documentTargets where the platform would show them: {@code frame}, {@code iframe}, {@code
 *     window}, {@code embed}
 * @param acceptMediaTypes for files only: media types separated by commas
 * @param acceptMultiple whether more than one item is taken; null where the platform does not say
 * @param acceptLineItem whether the gradebook columns of links are made; null where the platform
 *     does not say, which promises nothing
 * @param autoCreate whether items are placed without anybody being asked again
 * @param title what the platform would call the item, if it says so
 * @param text what it would say of it
 * @param data goes back exactly as it came; may be blank
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/#deep-linking-settings">LTI Deep Linking
 *     2.0, section 4.4</a>
 */
public record DeepLinkingSettings(
        URI returnUrl,
        List<String> acceptTypes,
        List<String> documentTargets,
        @Nullable String acceptMediaTypes,
        @Nullable Boolean acceptMultiple,
        @Nullable Boolean acceptLineItem,
        boolean autoCreate,
        @Nullable String title,
        @Nullable String text,
        @Nullable String data) {

    public DeepLinkingSettings {
        acceptTypes = List.copyOf(acceptTypes);
        documentTargets = List.copyOf(documentTargets);
        if (acceptTypes.isEmpty()) {
            throw new IllegalArgumentException("no type of content is accepted");
        }
    }

    /** Links only, shown in a frame or a window; nothing else said. */
    public static DeepLinkingSettings forLinks(URI returnUrl) {
        return new DeepLinkingSettings(
                returnUrl,
                List.of(ResourceLinkItem.TYPE),
                List.of("iframe", "window"),
                null,
                null,
                null,
                false,
                null,
                null,
                null);
    }

    /** Whether links back to the tool are taken. */
    public boolean takesLinks() {
        return acceptTypes.contains(ResourceLinkItem.TYPE);
    }

    /** Whether several items are taken; one where the platform does not say. */
    public boolean takesSeveral() {
        return Boolean.TRUE.equals(acceptMultiple);
    }

    /** Whether a column may be asked for: always, unless the platform says that it ignores them. */
    public boolean takesLineItems() {
        return !Boolean.FALSE.equals(acceptLineItem);
    }

    /** Neither the address nor {@code data}. */
    @Override
    public String toString() {
        return "DeepLinkingSettings[" + acceptTypes + ", several " + acceptMultiple + "]";
    }
}
