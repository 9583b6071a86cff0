package org.aspirant.tool.platformlink;

import org.aspirant.tool.platformlink.session.OpenedLaunch;

/** What became of a launch that a browser posted. */
public sealed interface LaunchAnswer {

    /** The person is in, as somebody of ours. */
    record Admitted(OpenedLaunch launch) implements LaunchAnswer {}

    /** Answer with a page. */
    record Refused(Refusal refusal) implements LaunchAnswer {}
}
