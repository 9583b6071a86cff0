package org.aspirant.lti.claim;

import org.jspecify.annotations.Nullable;

/**
 * The installation that a launch comes from.
 *
 * @param guid unique and stable for one installation; 1 to 255 characters
 * @param name of the installation
 * @param productFamilyCode such as {@code moodle} or {@code canvas}
 * @param version of the product
 */
public record ToolPlatform(
        String guid,
        @Nullable String name,
        @Nullable String productFamilyCode,
        @Nullable String version) {

    public ToolPlatform {
        Lengths.id("platform guid", guid);
    }
}
