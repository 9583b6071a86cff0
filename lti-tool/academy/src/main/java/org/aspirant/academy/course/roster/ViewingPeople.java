package org.aspirant.academy.course.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aspirant.academy.course.Attendee;
import org.aspirant.academy.course.Authority;
import org.aspirant.academy.course.Member;
import org.aspirant.academy.course.Members;
import org.aspirant.academy.people.People;
import org.aspirant.academy.people.PersonalDetails;
import org.aspirant.academy.people.SubjectId;

/** Shows who runs a course who is in it: by the class list, and by having opened the tool. */
public final class ViewingPeople {

    private final Authority authority;
    private final Members members;
    private final Rosters rosters;
    private final People people;

    public ViewingPeople(Authority authority, Members members, Rosters rosters, People people) {
        this.authority = authority;
        this.members = members;
        this.rosters = rosters;
        this.people = people;
    }

    /**
     * Everybody, by name and then by id, without test users; empty for anybody who does not run the
     * course.
     */
    public Optional<List<CoursePerson>> view(Attendee who) {
        if (!authority.leads(who)) {
            return Optional.empty();
        }
        Map<String, Member> opened = new TreeMap<>();
        Map<String, Listed> listed = new TreeMap<>();
        Map<String, SubjectId> everybody = new TreeMap<>();
        members.all(who.course()).stream()
                .filter(member -> !member.testUser())
                .forEach(
                        member -> {
                            opened.put(member.subject().value(), member);
                            everybody.put(member.subject().value(), member.subject());
                        });
        rosters.all(who.course())
                .forEach(
                        line -> {
                            listed.put(line.subject().value(), line);
                            everybody.put(line.subject().value(), line.subject());
                        });
        Map<SubjectId, PersonalDetails> known =
                people.details(who.organization(), everybody.values());
        List<CoursePerson> all = new ArrayList<>();
        everybody.forEach(
                (id, subject) ->
                        all.add(
                                new CoursePerson(
                                        subject,
                                        known.getOrDefault(subject, PersonalDetails.none()),
                                        Optional.ofNullable(opened.get(id)),
                                        Optional.ofNullable(listed.get(id)))));
        all.sort(
                Comparator.comparing(
                        person -> person.details().name(), String.CASE_INSENSITIVE_ORDER));
        return Optional.of(List.copyOf(all));
    }
}
