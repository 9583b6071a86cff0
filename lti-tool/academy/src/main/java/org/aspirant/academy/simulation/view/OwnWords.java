package org.aspirant.academy.simulation.view;

import java.util.Optional;

/** Where the texts that a candidate typed are read, apart from the run. */
public interface OwnWords {

    /** The text, or empty if it no longer exists. */
    Optional<String> text(String textId);

    /** For readers who may not see them. */
    static OwnWords none() {
        return textId -> Optional.empty();
    }
}
