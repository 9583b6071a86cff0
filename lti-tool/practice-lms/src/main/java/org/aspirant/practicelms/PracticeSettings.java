package org.aspirant.practicelms;

import java.net.URI;
import java.util.Optional;
import org.aspirant.practicelms.campus.Campus;

/**
 * How a practice platform starts.
 *
 * @param port 1 to 65535, or 0 for any free port
 * @param base the address that people and the tool use; by default http://127.0.0.1 with the port
 * @param tool address of the tool, without a slash at its end
 * @param campus courses, people and activities
 */
public record PracticeSettings(int port, Optional<URI> base, URI tool, Campus campus) {

    /** The port of the run command. */
    public static final int DEFAULT_PORT = 9081;

    /** Where the run command starts the tool: another site than 127.0.0.1, as in real life. */
    public static final URI DEFAULT_TOOL = URI.create("http://localhost:9080");

    public PracticeSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("the port must be 0 to 65535, got " + port);
        }
        if (tool.getHost() == null || tool.toString().endsWith("/")) {
            throw new IllegalArgumentException(
                    "the tool's address needs a host and no slash at its end, got " + tool);
        }
    }

    /** The settings of the run command. */
    public static PracticeSettings defaults() {
        return new PracticeSettings(DEFAULT_PORT, Optional.empty(), DEFAULT_TOOL, Campus.sample());
    }

    /** A platform on any free port for a tool at this address: what tests want. */
    public static PracticeSettings forTool(URI tool) {
        return new PracticeSettings(0, Optional.empty(), tool, Campus.sample());
    }

    public PracticeSettings onPort(int otherPort) {
        return new PracticeSettings(otherPort, base, tool, campus);
    }

    public PracticeSettings at(URI otherBase) {
        return new PracticeSettings(port, Optional.of(otherBase), tool, campus);
    }

    public PracticeSettings forToolAt(URI otherTool) {
        return new PracticeSettings(port, base, otherTool, campus);
    }

    public PracticeSettings with(Campus otherCampus) {
        return new PracticeSettings(port, base, tool, otherCampus);
    }
}
