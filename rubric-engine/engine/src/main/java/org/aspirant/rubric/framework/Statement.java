package org.aspirant.rubric.framework;

import java.util.List;
import org.aspirant.rubric.canonical.JsonObject;

/**
 * What a competency and a disposition have in common: what is said, why the district says it, how
 * it shows, and what it answers to elsewhere.
 *
 * @param title a few words
 * @param text the whole sentence
 * @param serves the id of the link in the theory of action that it is there for
 * @param provenance where the district has it from
 * @param lookFors at least one
 * @param crosswalks to the framework's standards
 */
public record Statement(
        String title,
        String text,
        String serves,
        String provenance,
        List<LookFor> lookFors,
        List<Crosswalk> crosswalks) {

    public Statement {
        lookFors = List.copyOf(lookFors);
        crosswalks = List.copyOf(crosswalks);
    }

    JsonObject json(String id, List<BehaviouralLevel> levels) {
        return new JsonObject()
                .with("id", id)
                .with("title", title)
                .with("statement", text)
                .with("serves", serves)
                .with("provenance", provenance)
                .with("levels", levels.stream().map(BehaviouralLevel::json).toList())
                .with("lookFors", lookFors.stream().map(LookFor::json).toList())
                .with("crosswalks", crosswalks.stream().map(Crosswalk::json).toList());
    }
}
