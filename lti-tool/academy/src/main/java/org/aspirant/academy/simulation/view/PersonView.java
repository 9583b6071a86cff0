package org.aspirant.academy.simulation.view;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aspirant.academy.simulation.scenario.Person;
import org.aspirant.academy.simulation.scenario.Scenario;

/** A character as the candidate sees them. */
public record PersonView(String id, String name, String role, String brief) {

    static PersonView of(Scenario scenario, String id) {
        return of(Objects.requireNonNull(scenario.setting().people().get(id), id));
    }

    static PersonView of(Person person) {
        return new PersonView(person.id(), person.name(), person.role(), person.brief());
    }

    /** The first letters of the first two words of the name. */
    public String initials() {
        return Stream.of(name.split("\\s+"))
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
