package org.aspirant.academy.school;

import java.util.Optional;
import org.aspirant.academy.content.ContentSource;

/**
 * Content in its next version.
 *
 * @param former which must hold the passage
 * @param path of the one file that is written anew
 */
public record ChangedSource(ContentSource former, String path, String passage, String replacement)
        implements ContentSource {

    @Override
    public Optional<String> text(String asked) {
        var text = former.text(asked);
        if (!asked.equals(path)) {
            return text;
        }
        if (!text.orElse("").contains(passage)) {
            throw new IllegalArgumentException("not in " + path + ": " + passage);
        }
        return text.map(it -> it.replace(passage, replacement));
    }

    @Override
    public String name(String asked) {
        return former.name(asked);
    }

    /** What the school ships a year later: the same plans, another rubric, another simulation. */
    public static ContentSource nextYear() {
        var story = "sims/the-late-bus/sim.yaml";
        var newer = new ChangedSource(new SchoolSource(), story, "version: 1\n", "version: 2\n");
        var other = new ChangedSource(newer, story, "Hold them", "Keep them");
        var rubric = new ChangedSource(other, "rubric.yaml", "version: 1\n", "version: 2\n");
        return new ChangedSource(rubric, "rubric.yaml", "One is named.", "At least one is named.");
    }
}
