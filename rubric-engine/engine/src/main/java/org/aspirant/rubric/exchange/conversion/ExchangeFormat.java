package org.aspirant.rubric.exchange.conversion;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aspirant.rubric.exchange.AspirantReader;
import org.aspirant.rubric.exchange.AspirantWriter;
import org.aspirant.rubric.exchange.AspirantWriter.Syntax;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.Exported;
import org.aspirant.rubric.exchange.Imported;
import org.aspirant.rubric.exchange.badge.BadgeReader;
import org.aspirant.rubric.exchange.badge.BadgeWriter;
import org.aspirant.rubric.exchange.canvas.CanvasRubricReader;
import org.aspirant.rubric.exchange.canvas.CanvasRubricWriter;
import org.aspirant.rubric.exchange.caseframework.CaseReader;
import org.aspirant.rubric.exchange.caseframework.CaseWriter;
import org.aspirant.rubric.exchange.moodle.MoodleReader;
import org.aspirant.rubric.exchange.moodle.MoodleWriter;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.DocumentReader;
import org.aspirant.rubric.format.Findings;

/** A format in which frameworks, rubrics and plans are read and written. */
public enum ExchangeFormat {
    ASPIRANT,
    CASE,
    CANVAS_CSV,
    MOODLE,
    BADGE;

    private static final Set<String> BADGE_MEMBERS =
            Set.of("resultDescription", "credentialSubject");
    private static final Set<String> MOODLE_MEMBERS = Set.of("areas", "exception");

    private static CompileOutcome<Exported> ours(String file, Bundle bundle) {
        var syntax = file.toLowerCase(Locale.ROOT).endsWith(".json") ? Syntax.JSON : Syntax.YAML;
        return new Compiled<>(new Exported(AspirantWriter.text(bundle, syntax), List.of()));
    }

    /**
     * Reads a document of this format.
     *
     * @param file the name that problems carry
     */
    public CompileOutcome<Imported> read(String file, String text) {
        return switch (this) {
            case ASPIRANT -> AspirantReader.read(Map.of(file, text));
            case CASE -> CaseReader.read(file, text);
            case CANVAS_CSV -> CanvasRubricReader.read(file, text);
            case MOODLE -> MoodleReader.read(file, text);
            case BADGE -> BadgeReader.read(file, text);
        };
    }

    /**
     * Writes documents in this format.
     *
     * @param file its name: the name's ending says whether ours are YAML or JSON, and Moodle's JSON
     *     or the XML of a backup
     */
    public CompileOutcome<Exported> write(String file, Bundle bundle) {
        return switch (this) {
            case ASPIRANT -> ours(file, bundle);
            case CASE -> CaseWriter.write(file, bundle);
            case CANVAS_CSV -> CanvasRubricWriter.write(file, bundle);
            case MOODLE -> MoodleWriter.write(file, bundle);
            case BADGE -> BadgeWriter.write(file, bundle);
        };
    }

    /** As options and documents write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The format of this {@link #key}, in any letters. */
    public static Optional<ExchangeFormat> named(String key) {
        return Stream.of(values())
                .filter(format -> format.key().equals(key.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** All keys, for whoever gave another. */
    public static String keys() {
        return Stream.of(values()).map(ExchangeFormat::key).collect(Collectors.joining(", "));
    }

    /**
     * The format that a text is in, by what it begins with or the members it has; ours if it is no
     * other.
     */
    public static ExchangeFormat of(String text) {
        String begun = text.startsWith("\uFEFF") ? text.substring(1).strip() : text.strip();
        if (begun.startsWith("<")) {
            return MOODLE;
        }
        if (begun.startsWith("{")) {
            return DocumentReader.parse(text, new Findings(""))
                    .map(ExchangeFormat::of)
                    .orElse(ASPIRANT);
        }
        return CanvasRubricReader.isHeader(begun.lines().findFirst().orElse(""))
                ? CANVAS_CSV
                : ASPIRANT;
    }

    private static ExchangeFormat of(JsonNode root) {
        if (has(root, MOODLE_MEMBERS::contains)) {
            return MOODLE;
        }
        if (has(root, BADGE_MEMBERS::contains)) {
            return BADGE;
        }
        JsonNode inner = root.size() == 1 ? root.elements().next() : root;
        return has(root, ExchangeFormat::isOfCase) || has(inner, ExchangeFormat::isOfCase)
                ? CASE
                : ASPIRANT;
    }

    private static boolean has(JsonNode object, Predicate<String> member) {
        return object.properties().stream().map(Map.Entry::getKey).anyMatch(member);
    }

    /** Packages come with their members in all kinds of letters. */
    private static boolean isOfCase(String member) {
        return member.regionMatches(true, 0, "CF", 0, 2);
    }
}
