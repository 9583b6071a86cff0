package org.aspirant.rubric.plan;

import java.util.List;
import java.util.Optional;
import org.aspirant.rubric.canonical.JsonObject;
import org.aspirant.rubric.exact.Exact;

/**
 * The levels that a criterion can be rated at.
 *
 * @param levels at least two, in ascending order of value
 */
public record Scale(List<Level> levels) {

    public Scale {
        levels = List.copyOf(levels);
    }

    /**
     * One level.
     *
     * @param id as ratings name it
     * @param value what it is worth
     * @param absence whether it says that there is nothing to rate; such a mark rests on a note of
     *     where the assessor looked
     */
    public record Level(String id, Exact value, boolean absence) {

        JsonObject json() {
            return new JsonObject().with("id", id).with("value", value).with("absence", absence);
        }
    }

    public Optional<Level> level(String id) {
        return levels.stream().filter(level -> level.id().equals(id)).findFirst();
    }

    /**
     * The level that a rating's text names: its id, or else its value written as a number. Of two
     * levels with one value, of which one is marked as absence, a number names the other.
     */
    public Optional<Level> named(String idOrValue) {
        return level(idOrValue).or(() -> valued(idOrValue));
    }

    private Optional<Level> valued(String text) {
        Exact value;
        try {
            value = Exact.parse(text);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
        var valued = levels.stream().filter(level -> level.value().equals(value)).toList();
        return valued.stream()
                .filter(level -> !level.absence())
                .findFirst()
                .or(() -> valued.stream().findFirst());
    }

    public Exact lowest() {
        return levels.stream().map(Level::value).reduce(Exact::min).orElse(Exact.ZERO);
    }

    public Exact highest() {
        return levels.stream().map(Level::value).reduce(Exact::max).orElse(Exact.ZERO);
    }

    List<JsonObject> json() {
        return levels.stream().map(Level::json).toList();
    }
}
