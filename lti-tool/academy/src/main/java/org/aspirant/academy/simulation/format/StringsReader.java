package org.aspirant.academy.simulation.format;

import java.util.List;
import java.util.Optional;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.ContentSchema;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.content.Cursor;
import org.aspirant.academy.content.YamlOutcome;
import org.aspirant.academy.content.YamlReader;

/** Reads the words of a simulation in another language, {@code strings/es.yaml}. */
final class StringsReader {

    private static final ContentSchema SCHEMA = new ContentSchema("/schemas/strings.schema.json");
    private static final String RULE = "translation";

    private final ContentSource source;
    private final String folder;
    private final List<ContentProblem> problems;

    /**
     * A reader.
     *
     * @param problems takes everything that is wrong
     */
    StringsReader(ContentSource source, String folder, List<ContentProblem> problems) {
        this.source = source;
        this.folder = folder;
        this.problems = problems;
    }

    /** The document in the language that an entry of its {@code translations} names. */
    Optional<Cursor> read(Cursor root, Cursor entry) {
        var language = entry.node().asText();
        if (language.equals(HeadReader.language(root))) {
            problems.add(
                    entry.problem(
                            RULE,
                            "the simulation is written in '" + language + "'",
                            "list other languages only"));
            return Optional.empty();
        }
        var path = "strings/" + language + ".yaml";
        var text = source.text(folder + path);
        if (text.isEmpty()) {
            problems.add(
                    entry.problem(
                            "missing-file",
                            "the file '" + path + "' is missing",
                            "write it beside the simulation, or take the language out"));
            return Optional.empty();
        }
        var outcome = YamlReader.read(source.name(folder + path), text.get());
        if (outcome instanceof YamlOutcome.Unreadable unreadable) {
            problems.addAll(unreadable.problems());
            return Optional.empty();
        }
        return checked(root, ((YamlOutcome.Read) outcome).root(), language);
    }

    private Optional<Cursor> checked(Cursor root, Cursor strings, String language) {
        var shape = SCHEMA.check(strings);
        problems.addAll(shape);
        if (!shape.isEmpty()
                || !says(strings, "language", language)
                || !says(strings, "of", root.text("id"))) {
            return Optional.empty();
        }
        int before = problems.size();
        var translated = Translation.of(root, strings.at("texts"), problems);
        return problems.size() == before ? Optional.of(translated) : Optional.empty();
    }

    private boolean says(Cursor strings, String key, String right) {
        if (strings.text(key).equals(right)) {
            return true;
        }
        problems.add(
                strings.at(key)
                        .problem(RULE, "it says '" + strings.text(key) + "'", "write " + right));
        return false;
    }
}
