package org.aspirant.practicelms.load;

import java.net.URI;
import java.util.Optional;

/**
 * What is to be measured of which tool.
 *
 * @param login the tool's login initiation address, on this machine
 * @param launch its launch address, which has to be the redirect address that it asks for, too
 * @param target what launches are to open
 * @param clientId the tool's, as it is registered at the platform
 * @param issuer the platform's; empty: the address at which it answers
 * @param deployment of the tool at the platform
 * @param port of 127.0.0.1 at which the key set is; 0 for any free one
 * @param launches how many are measured, 1 to {@value #MOST_LAUNCHES}
 * @param warmUp how many come before them and are not
 * @param users how many launch at the same time, 1 to {@value #MOST_USERS}
 * @param people how many different persons launch, in turn
 * @param links how many different activities, in turn
 * @param ahead whether tokens are signed before they are needed, in the pauses of the clock
 * @param follow whether the page is opened to which a launch leads
 * @param tool the tool's process, if its use of the processor is asked for
 * @param database its database's, with all below it
 */
record LoadPlan(
        URI login,
        URI launch,
        URI target,
        String clientId,
        Optional<String> issuer,
        String deployment,
        int port,
        int launches,
        int warmUp,
        int users,
        int people,
        int links,
        boolean ahead,
        boolean follow,
        Optional<ProcessHandle> tool,
        Optional<ProcessHandle> database) {

    static final int MOST_LAUNCHES = 10_000_000;
    static final int MOST_USERS = 256;
}
