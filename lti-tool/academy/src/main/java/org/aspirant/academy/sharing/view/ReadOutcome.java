package org.aspirant.academy.sharing.view;

import org.aspirant.academy.sharing.SharingFault;

/** What became of asking for a session. */
public sealed interface ReadOutcome {

    record Read(SessionView view) implements ReadOutcome {}

    /** Nothing is shown. */
    record NotAllowed(SharingFault fault) implements ReadOutcome {}
}
