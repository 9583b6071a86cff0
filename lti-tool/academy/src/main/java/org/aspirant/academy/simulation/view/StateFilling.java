package org.aspirant.academy.simulation.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aspirant.academy.markdown.Filling;
import org.aspirant.academy.simulation.Fact;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.Written;

/** Names in a passage, as they stand at one moment of a run. */
final class StateFilling implements Filling {

    private final RunState state;
    private final OwnWords ownWords;

    StateFilling(RunState state, OwnWords ownWords) {
        this.state = state;
        this.ownWords = ownWords;
    }

    @Override
    public String value(String name) {
        if (name.equals("cast")) {
            return castNames();
        }
        var parts = name.split("\\.", -1);
        return switch (parts[0]) {
            case "name" -> person(parts[1]);
            case "data" -> cell(parts);
            default -> Integer.toString(state.world().value(name));
        };
    }

    private String castNames() {
        var names =
                state.scenario().setting().people().values().stream()
                        .filter(person -> state.world().holds(Fact.cast(person.id())))
                        .map(person -> person.name())
                        .toList();
        var and = state.scenario().about().language().equals("es") ? " y " : " and ";
        return join(names, and);
    }

    private static String join(List<String> names, String and) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + and + names.get(last);
    }

    private String person(String id) {
        return Objects.requireNonNull(state.scenario().setting().people().get(id), id).name();
    }

    private String cell(String[] parts) {
        var exhibit =
                Objects.requireNonNull(
                        state.scenario().setting().exhibits().get(parts[1]), parts[1]);
        return Optional.ofNullable(exhibit.figures())
                .flatMap(figures -> figures.cell(parts[2], parts[3]))
                .orElseThrow(() -> new IllegalArgumentException(String.join(".", parts)));
    }

    @Override
    public Optional<String> words(String name) {
        var id = name.substring(name.indexOf('.') + 1);
        Optional<Written> written =
                switch (name.substring(0, name.indexOf('.'))) {
                    case "sheet" -> Optional.ofNullable(state.sheets().get(id));
                    case "reply" -> state.replyTo(id);
                    default -> state.reasonFor(id);
                };
        return written.flatMap(found -> ownWords.text(found.textId()));
    }

    @Override
    public boolean holds(String name) {
        return name.contains(".") ? state.world().holds(name) : state.world().value(name) != 0;
    }
}
