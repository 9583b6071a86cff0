package org.aspirant.academy.simulation.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.Cursor;
import org.aspirant.academy.content.Position;
import org.jspecify.annotations.Nullable;

/** Every id that a document declares, what it stands for and where; and what is wrong so far. */
final class Names {

    /** What an id can stand for. */
    enum Kind {
        METER("meter"),
        COUNTER("counter"),
        FLAG("flag"),
        PERSON("character"),
        EXHIBIT("exhibit"),
        NODE("node"),
        EVENT("event"),
        MESSAGE("message"),
        ENDING("ending"),
        FIELD("sheet field"),
        CHOICE("choice");

        final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, Position> places = new HashMap<>();
    private final List<ContentProblem> problems = new ArrayList<>();
    private final Map<String, List<String>> variants = new HashMap<>();
    private final Map<String, List<String>> actions = new HashMap<>();
    private final Map<String, List<String>> people = new HashMap<>();

    Names(Cursor root) {
        for (Cursor head : root.values()) {
            places.put(head.key(), head.position());
        }
        for (Cursor variable : root.at("variables").values()) {
            declare(
                    variable,
                    Kind.valueOf(variable.text("kind").toUpperCase(java.util.Locale.ROOT)));
        }
        declareAll(root.at("characters"), Kind.PERSON);
        declareAll(root.at("exhibits"), Kind.EXHIBIT);
        declareAll(root.at("nodes"), Kind.NODE);
        declareAll(root.at("events"), Kind.EVENT);
        declareAll(root.at("endings"), Kind.ENDING);
        declareAll(root.at("inbox"), Kind.MESSAGE);
        root.at("nodes").values().forEach(this::declareInside);
        root.at("events").values().forEach(this::declareInside);
        for (Cursor message : root.at("inbox").values()) {
            var offered = message.at("actions");
            actions.put(message.key(), offered.keys());
            people.put(message.key(), offered.at("delegate").texts("to"));
        }
        for (Cursor variant : root.at("variants").values()) {
            var values = new ArrayList<String>();
            variant.node().forEach(value -> values.add(value.asText()));
            variants.put(variant.key(), values);
        }
    }

    private void declareAll(Cursor mapping, Kind kind) {
        mapping.values().forEach(one -> declare(one, kind));
    }

    private void declareInside(Cursor place) {
        for (Cursor field : place.at("sheet").list("fields")) {
            declare(field.text("id"), Kind.FIELD, field);
        }
        var choices = new ArrayList<>(place.list("choices"));
        if (place.at("limit").has("silence")) {
            choices.add(place.at("limit").at("silence"));
        }
        for (Cursor choice : choices) {
            var id = choice.text("id");
            declare(id, Kind.CHOICE, choice);
            if (!id.startsWith(place.key() + ".")) {
                refuse(
                        choice.at("id"),
                        "choice-home",
                        "the choice '" + id + "' stands in '" + place.key() + "'",
                        "begin its id with '" + place.key() + ".'");
            }
        }
    }

    private void declare(Cursor one, Kind kind) {
        declare(one.key(), kind, one);
    }

    private void declare(String id, Kind kind, Cursor at) {
        var earlier = kinds.putIfAbsent(id, kind);
        if (earlier == null) {
            places.put(id, at.position());
        } else {
            var first = places.getOrDefault(id, Position.of(at.places().file()));
            refuse(
                    at,
                    "unique-ids",
                    "the id '"
                            + id
                            + "' is taken by the "
                            + earlier.word
                            + " in line "
                            + first.line(),
                    "give this " + kind.word + " an id of its own");
        }
    }

    @Nullable Kind kind(String id) {
        return kinds.get(id);
    }

    Map<String, Position> places() {
        return places;
    }

    /** Every id that is declared. */
    Set<String> ids() {
        return kinds.keySet();
    }

    /** The values of a variant, or null if there is no such variant. */
    @Nullable List<String> variant(String id) {
        return variants.get(id);
    }

    /** Whether that can be done with a message: {@code reply}. */
    boolean offers(String message, String action) {
        return actions.getOrDefault(message, List.of()).contains(action);
    }

    /** Whether a message can be given to that character. */
    boolean canGoTo(String message, String person) {
        return people.getOrDefault(message, List.of()).contains(person);
    }

    /** Refuses an id that stands for nothing or for something else. */
    boolean check(Cursor at, String id, Kind... wanted) {
        var found = kinds.get(id);
        for (Kind kind : wanted) {
            if (kind == found) {
                return true;
            }
        }
        var words = new ArrayList<String>();
        for (Kind kind : wanted) {
            words.add(kind.word);
        }
        refuse(
                at,
                "unknown-id",
                found == null ? "there is no '" + id + "'" : "'" + id + "' is a " + found.word,
                "name a " + String.join(" or a ", words) + suggestion(id, wanted));
        return false;
    }

    private String suggestion(String id, Kind... wanted) {
        var all = java.util.EnumSet.noneOf(Kind.class);
        java.util.Collections.addAll(all, wanted);
        return kinds.entrySet().stream()
                .filter(entry -> all.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .filter(name -> distance(name, id) <= 2)
                .sorted()
                .findFirst()
                .map(name -> ": did you mean '" + name + "'?")
                .orElse("");
    }

    /** Levenshtein's distance. */
    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }

    void refuse(Cursor at, String rule, String wrong, String right) {
        problems.add(at.problem(rule, wrong, right));
    }

    void refuse(ContentProblem problem) {
        problems.add(problem);
    }

    List<ContentProblem> problems() {
        return problems;
    }
}
