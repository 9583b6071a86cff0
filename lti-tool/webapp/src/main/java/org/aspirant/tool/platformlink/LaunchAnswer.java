package org.aspirant.tool.platformlink;

import org.aspirant.tool.platformlink.session.OpenedLaunch;

/** What became of a launch that a browser posted. */
public sealed interface LaunchAnswer {

    /**
     * The person is in, as somebody of ours.
     *
     * @param keepsCookies whether the browser showed a cookie; the session of one that did not is
     *     carried by its pages
     */
    record Admitted(OpenedLaunch launch, boolean keepsCookies) implements LaunchAnswer {}

    /** The browser showed no cookie: fetch what binds it from there and post the launch again. */
    record AskStorage(StoragePlace place) implements LaunchAnswer {}

    /** Answer with a page. */
    record Refused(Refusal refusal) implements LaunchAnswer {}
}
