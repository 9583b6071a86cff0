package org.aspirant.tool.platformlink.admission;

/**
 * An activity in the platform's own words.
 *
 * @param tenancy through which door launches of it come
 * @param resourceLinkId the platform's id of the link
 * @param product what the platform says to be, such as {@code canvas}; empty where it does not
 */
public record PlatformPlace(Tenancy tenancy, String resourceLinkId, String product) {

    private static final String CANVAS = "canvas";

    /** Whether the platform understands what Canvas adds to LTI. */
    public boolean isCanvas() {
        return product.equalsIgnoreCase(CANVAS);
    }
}
