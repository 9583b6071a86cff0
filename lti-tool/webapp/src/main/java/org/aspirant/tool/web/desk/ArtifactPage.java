package org.aspirant.tool.web.desk;

import org.aspirant.tool.web.assess.Artifact;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * What a candidate submitted, for who runs the course.
 *
 * @param label the submission's, as assessors see it
 */
public record ArtifactPage(Frame frame, String label, Artifact artifact) implements Page {

    @Override
    public String template() {
        return "desk/artifact.jte";
    }
}
