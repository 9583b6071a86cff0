package org.aspirant.academy.simulation.view;

import java.util.Objects;
import org.aspirant.academy.simulation.scenario.Person;
import org.aspirant.academy.simulation.scenario.Scenario;

/** A character as the candidate sees them. */
public record PersonView(String id, String name, String initials, String role, String brief) {

    static PersonView of(Scenario scenario, String id) {
        return of(Objects.requireNonNull(scenario.setting().people().get(id), id));
    }

    static PersonView of(Person person) {
        return new PersonView(
                person.id(), person.name(), person.initials(), person.role(), person.brief());
    }
}
