package org.aspirant.lti.platform;

import java.util.Optional;

/** Port: the tools that a platform knows. */
public interface RegisteredTools {

    Optional<RegisteredTool> find(String clientId);
}
