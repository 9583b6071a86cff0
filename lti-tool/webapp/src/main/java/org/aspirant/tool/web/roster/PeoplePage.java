package org.aspirant.tool.web.roster;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.Member;
import org.aspirant.academy.course.roster.CoursePerson;
import org.aspirant.academy.course.roster.CoursePerson.Presence;
import org.aspirant.academy.course.roster.Listed;
import org.aspirant.tool.platformlink.roster.ListReading;
import org.aspirant.tool.platformlink.roster.ListReading.State;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;
import org.aspirant.tool.web.refusal.Advice;

/**
 * Who is in the course.
 *
 * @param reading how far the reading of the class list is
 * @param problem why the last form was not taken, in the reader's language
 */
public record PeoplePage(
        Frame frame, ListReading reading, List<CoursePerson> people, Optional<String> problem)
        implements Page {

    public PeoplePage {
        people = List.copyOf(people);
    }

    @Override
    public String template() {
        return "roster/people.jte";
    }

    public boolean isOffered() {
        return reading.state() != State.NOT_OFFERED;
    }

    public boolean hasFailed() {
        return reading.state() == State.FAILED;
    }

    public long count(Presence presence) {
        return people.stream().filter(person -> person.presence() == presence).count();
    }

    /** What stands in the way of a list, and what to do; empty where nothing does. */
    public String advice() {
        var fault = reading.fault();
        return fault == null ? "" : Advice.of(fault, fault.advice(), frame.text());
    }

    public String name(CoursePerson person) {
        String name = person.details().name();
        return name.isBlank()
                ? frame.text().get("person.unnamed", person.subject().value().substring(0, 6))
                : name;
    }

    /** Before there ever was a list, nobody is said to be missing from it. */
    public String say(Presence presence) {
        boolean unread = presence == Presence.UNLISTED && reading.wholeAt() == null;
        return frame.text().get(unread ? "people.no-list" : "people." + word(presence));
    }

    /** The colour of a pill. */
    public String look(Presence presence) {
        return switch (presence) {
            case HERE -> "good";
            case NEVER_OPENED, UNLISTED -> "";
            case SUSPENDED, LEFT -> "warn";
        };
    }

    /** By the latest launch where there was one, for it is what counts; else by the list. */
    public String roles(CoursePerson person) {
        return person.opened()
                .map(Member::roles)
                .or(() -> person.listed().map(Listed::roles))
                .map(this::roles)
                .orElse("");
    }

    public String roles(Set<CourseRole> roles) {
        return roles.stream()
                .sorted()
                .map(role -> frame.text().get("people.role." + word(role)))
                .collect(Collectors.joining(", "));
    }

    /** What the person was given to do in the tool. */
    public String staff(CoursePerson person) {
        return person.opened().map(Member::staff).orElse(Set.of()).stream()
                .sorted()
                .map(role -> frame.text().get("role." + word(role)))
                .collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
