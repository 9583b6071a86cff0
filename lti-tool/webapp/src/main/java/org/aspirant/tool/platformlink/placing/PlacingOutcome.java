package org.aspirant.tool.platformlink.placing;

import java.net.URI;
import org.aspirant.lti.http.Origin;

/** Whether picked activities became an answer to the platform. */
public sealed interface PlacingOutcome {

    /**
     * To be posted by the browser.
     *
     * @param field the name of the one field
     * @param signed its value
     * @param count how many links it holds
     */
    record Answer(URI returnTo, String field, String signed, int count) implements PlacingOutcome {

        /** Where the form ends that posts it. */
        public String origin() {
            return Origin.of(returnTo).toString();
        }

        /** Without the address and the token. */
        @Override
        public String toString() {
            return "Answer[" + count + "]";
        }
    }

    /** Nothing was signed. */
    record NotAllowed(PlacingFault fault) implements PlacingOutcome {}
}
