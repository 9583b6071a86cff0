package org.aspirant.academy.memory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.People;
import org.aspirant.academy.people.PersonalDetails;
import org.aspirant.academy.people.SubjectId;

final class MemoryPeople implements People {

    record Who(OrganizationId organization, SubjectId subject) {}

    private final Table<Who, PersonalDetails> details;
    private final Table<Who, Who> tombstones;

    MemoryPeople(Memory memory) {
        details = memory.table();
        tombstones = memory.table();
    }

    @Override
    public boolean keep(
            OrganizationId organization, SubjectId subject, PersonalDetails newDetails) {
        if (isErased(organization, subject)) {
            return false;
        }
        details.put(new Who(organization, subject), newDetails);
        return true;
    }

    @Override
    public Map<SubjectId, PersonalDetails> details(
            OrganizationId organization, Collection<SubjectId> subjects) {
        var found = new LinkedHashMap<SubjectId, PersonalDetails>();
        subjects.forEach(
                subject ->
                        details.find(new Who(organization, subject))
                                .ifPresent(known -> found.put(subject, known)));
        return found;
    }

    @Override
    public boolean erase(OrganizationId organization, SubjectId subject) {
        var who = new Who(organization, subject);
        details.remove(who);
        return tombstones.add(who, who);
    }

    @Override
    public boolean isErased(OrganizationId organization, SubjectId subject) {
        return tombstones.find(new Who(organization, subject)).isPresent();
    }

    void requireNotErased(OrganizationId organization, SubjectId subject) {
        if (isErased(organization, subject)) {
            throw new IllegalStateException("this person has been erased");
        }
    }
}
