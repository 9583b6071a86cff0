package org.aspirant.tool.platformlink.session;

import java.net.URI;
import org.aspirant.lti.http.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The platform asks for links to place in a course; kept on the server from the verified launch on.
 *
 * @param returnTo where the browser posts the answer; may hold a session key of the platform
 * @param links whether links back to the tool are taken at all
 * @param several whether more than one is taken
 * @param columns whether gradebook columns may come along
 * @param data to be sent back as it came
 */
public record LinksWanted(
        URI returnTo, boolean links, boolean several, boolean columns, @Nullable String data) {

    /** Where the answer is posted, as browsers write an origin. */
    public String origin() {
        return Origin.of(returnTo).toString();
    }

    /** Neither the address nor {@code data}. */
    @Override
    public String toString() {
        return "LinksWanted[several " + several + ", columns " + columns + "]";
    }
}
