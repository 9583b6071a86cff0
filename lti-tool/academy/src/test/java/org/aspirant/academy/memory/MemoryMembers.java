package org.aspirant.academy.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aspirant.academy.course.Attendee;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.course.Member;
import org.aspirant.academy.course.Members;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.people.SubjectId;

final class MemoryMembers implements Members {

    private record Key(CourseKey course, SubjectId subject) {}

    private record Held(CourseKey course, Member member) {}

    private final Table<Key, Held> members;

    MemoryMembers(Memory memory) {
        members = memory.table();
    }

    @Override
    public void seen(Attendee who, Instant at) {
        var staff = find(who.course(), who.subject()).map(Member::staff).orElse(Set.of());
        put(who.course(), new Member(who.subject(), who.roles(), who.testUser(), staff, at));
    }

    private void put(CourseKey course, Member member) {
        members.put(new Key(course, member.subject()), new Held(course, member));
    }

    @Override
    public Optional<Member> find(CourseKey course, SubjectId subject) {
        return members.find(new Key(course, subject)).map(Held::member);
    }

    @Override
    public List<Member> all(CourseKey course) {
        return members.where(held -> held.course().equals(course)).stream()
                .map(Held::member)
                .sorted(Comparator.comparing(member -> member.subject().value()))
                .toList();
    }

    @Override
    public boolean assign(CourseKey course, SubjectId subject, StaffRole role, Instant at) {
        var member = find(course, subject).orElseThrow();
        return !member.holds(role) && with(course, member, role, true);
    }

    @Override
    public boolean withdraw(CourseKey course, SubjectId subject, StaffRole role) {
        return find(course, subject)
                .filter(member -> member.holds(role))
                .map(member -> with(course, member, role, false))
                .orElse(false);
    }

    private boolean with(CourseKey course, Member member, StaffRole role, boolean held) {
        var staff = EnumSet.noneOf(StaffRole.class);
        staff.addAll(member.staff());
        boolean changed = held ? staff.add(role) : staff.remove(role);
        put(
                course,
                new Member(
                        member.subject(),
                        member.roles(),
                        member.testUser(),
                        staff,
                        member.lastSeen()));
        return changed;
    }
}
