package org.aspirant.academy.simulation.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.content.Cursor;
import org.aspirant.academy.content.Position;
import org.aspirant.academy.markdown.Passage;
import org.aspirant.academy.markdown.PassageOutcome;
import org.aspirant.academy.simulation.format.Names.Kind;
import org.aspirant.academy.simulation.scenario.Exhibit;
import org.jspecify.annotations.Nullable;

/** Reads texts, written in place or in files, and checks the names in them. */
final class TextReader {

    private static final Pattern PATH = Pattern.compile("[a-z0-9/_-]+\\.md");

    /** Whether an author wrote the path of a text, and not the text. */
    static boolean isPath(String written) {
        return PATH.matcher(written).matches();
    }

    private final ContentSource source;
    private final String folder;
    private final Names names;
    private final Map<String, Exhibit> exhibits = new HashMap<>();

    TextReader(ContentSource source, String folder, Names names) {
        this.source = source;
        this.folder = folder;
        this.names = names;
    }

    /** Makes an exhibit's cells known to the texts that are read from now on. */
    void know(Exhibit exhibit) {
        exhibits.put(exhibit.id(), exhibit);
    }

    /** The text under a key, or null if there is none. */
    @Nullable Passage passageOrNull(Cursor around, String key) {
        return around.has(key) ? passage(around, key) : null;
    }

    /** The text under a key that the schema requires. */
    Passage passage(Cursor around, String key) {
        var at = around.at(key);
        var written = at.node().asText();
        if (!isPath(written)) {
            return checked(written, at, null);
        }
        var text = file(at, written);
        replace(around, key, text);
        return checked(text, at, source.name(folder + written));
    }

    /** The text of a file that a document names; empty, with a problem, if there is none. */
    String file(Cursor at, String path) {
        Optional<String> text;
        try {
            text = source.text(folder + path);
        } catch (UncheckedIOException e) {
            names.refuse(
                    at,
                    "missing-file",
                    "'" + path + "' cannot be read: " + e.getMessage(),
                    "save it as UTF-8, under 4 MB");
            return "";
        }
        if (text.isEmpty() || text.get().isBlank()) {
            names.refuse(
                    at,
                    "missing-file",
                    "the file '" + path + "' is missing or empty",
                    "write it beside the simulation, or correct the path");
            return "";
        }
        return text.get();
    }

    /** In the canonical document a text stands where the author wrote a path. */
    static void replace(Cursor around, String key, String text) {
        ((ObjectNode) around.node()).set(key, TextNode.valueOf(text));
    }

    private Passage checked(String text, Cursor at, @Nullable String file) {
        var outcome = Passage.read(text);
        if (outcome instanceof PassageOutcome.Malformed malformed) {
            names.refuse(
                    place(at, file, malformed.line())
                            .problem("passage", malformed.wrong(), malformed.right()));
            return Passage.of("");
        }
        var passage = ((PassageOutcome.Read) outcome).passage();
        passage.walk(
                part -> {
                    if (part instanceof Passage.Part.Name name && !isName(name)) {
                        refuse(place(at, file, name.line()), "{{" + name.name() + "}}");
                    } else if (part instanceof Passage.Part.Fork fork && !isFork(fork.name())) {
                        refuse(place(at, file, fork.line()), "{{#if " + fork.name() + "}}");
                    }
                });
        return passage;
    }

    private void refuse(Position place, String tag) {
        names.refuse(
                place.problem(
                        "unknown-name",
                        tag + " stands for nothing",
                        "see 'In the text' in docs/authoring.md for what can stand there"));
    }

    private static Position place(Cursor at, @Nullable String file, int line) {
        return file == null ? at.lineOf(line) : new Position(file, line, 0);
    }

    private boolean isName(Passage.Part.Name name) {
        var text = name.name();
        int dot = text.indexOf('.');
        if (dot < 0) {
            return text.equals("cast") || isKind(text, Kind.METER) || isKind(text, Kind.COUNTER);
        }
        var rest = text.substring(dot + 1);
        return switch (text.substring(0, dot)) {
            case "name" -> isKind(rest, Kind.PERSON);
            case "data" -> isCell(rest.split("\\.", -1));
            case "sheet" -> isKind(rest, Kind.FIELD);
            case "reply" -> isKind(rest, Kind.MESSAGE) && names.offers(rest, "reply");
            case "reason" ->
                    isKind(rest, Kind.CHOICE)
                            || isKind(rest, Kind.NODE)
                            || isKind(rest, Kind.EVENT);
            default -> false;
        };
    }

    private boolean isCell(String[] parts) {
        var exhibit = exhibits.get(parts[0]);
        return parts.length == 3
                && exhibit != null
                && exhibit.figures() != null
                && (exhibit.figures().rows().isEmpty() // its own mistake, told already
                        || exhibit.figures().cell(parts[1], parts[2]).isPresent());
    }

    private boolean isFork(String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return isKind(name, Kind.FLAG);
        }
        var rest = name.substring(dot + 1);
        return switch (name.substring(0, dot)) {
            case "cast" -> isKind(rest, Kind.PERSON);
            case "chose" -> isKind(rest, Kind.CHOICE);
            case "visited", "skipped" -> isKind(rest, Kind.NODE);
            case "opened" -> isKind(rest, Kind.EXHIBIT);
            case "handled" -> isHandled(rest.split("\\.", -1));
            case "delegated" -> isDelegated(rest.split("\\.", -1));
            case "variant" -> isVariant(rest.split("\\.", -1));
            default -> false;
        };
    }

    private boolean isHandled(String[] parts) {
        return isKind(parts[0], Kind.MESSAGE)
                && (parts.length == 1 || (parts.length == 2 && names.offers(parts[0], parts[1])));
    }

    private boolean isDelegated(String[] parts) {
        return parts.length == 2 && names.canGoTo(parts[0], parts[1]);
    }

    private boolean isVariant(String[] parts) {
        var values = names.variant(parts[0]);
        return parts.length == 2 && values != null && values.contains(parts[1]);
    }

    private boolean isKind(String id, Kind kind) {
        return Objects.equals(names.kind(id), kind);
    }
}
