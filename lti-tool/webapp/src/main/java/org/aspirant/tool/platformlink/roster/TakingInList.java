package org.aspirant.tool.platformlink.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.course.roster.ClassList;
import org.aspirant.academy.course.roster.ListStatus;
import org.aspirant.academy.course.roster.Listed;
import org.aspirant.academy.course.roster.Rosters;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.People;
import org.aspirant.academy.people.PersonalDetails;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.lti.roster.Member;
import org.aspirant.lti.roster.MembershipStatus;
import org.aspirant.tool.platformlink.admission.OurTerms;
import org.aspirant.tool.platformlink.admission.Subjects;
import org.aspirant.tool.platformlink.admission.Tenancy;
import org.aspirant.tool.platformlink.session.LaunchSessions;

/** The platform's members become ours, and their list the class list. */
public final class TakingInList {

    /** So many people come in by one transaction: names are sealed one by one. */
    private static final int AT_ONCE = 100;

    private final UnitOfWork unitOfWork;
    private final Subjects subjects;
    private final People people;
    private final Rosters rosters;
    private final LaunchSessions sessions;
    private final MemberLists lists;

    public TakingInList(
            UnitOfWork unitOfWork,
            Subjects subjects,
            People people,
            Rosters rosters,
            LaunchSessions sessions,
            MemberLists lists) {
        this.unitOfWork = unitOfWork;
        this.subjects = subjects;
        this.people = people;
        this.rosters = rosters;
        this.sessions = sessions;
        this.lists = lists;
    }

    /** A member of a platform by our own id. */
    record Someone(ClassList.Entry entry, PersonalDetails details) {}

    /**
     * Our ids for all of them, with the names that the list has for them; test users are left out.
     * Nothing of it is seen before {@link #keep}.
     */
    List<Someone> admit(Tenancy tenancy, List<Member> members, Instant at) {
        List<Member> real = members.stream().filter(member -> !member.roles().testUser()).toList();
        List<Someone> all = new ArrayList<>();
        for (int from = 0; from < real.size(); from += AT_ONCE) {
            List<Member> some = real.subList(from, Math.min(real.size(), from + AT_ONCE));
            all.addAll(unitOfWork.run(() -> admitSome(tenancy, some, at)));
        }
        return all;
    }

    private List<Someone> admitSome(Tenancy tenancy, List<Member> members, Instant at) {
        List<Someone> some =
                members.stream()
                        .map(
                                member ->
                                        new Someone(
                                                new ClassList.Entry(
                                                        subjects.admit(
                                                                tenancy, member.subject(), at),
                                                        OurTerms.courseRoles(member.roles()),
                                                        status(member.status())),
                                                OurTerms.details(member.person())))
                        .toList();
        keepNames(tenancy.organization(), some);
        return some;
    }

    /** A platform that withholds names takes none away that a launch has told. */
    private void keepNames(OrganizationId organization, List<Someone> some) {
        Map<SubjectId, PersonalDetails> known =
                people.details(
                        organization, some.stream().map(one -> one.entry().subject()).toList());
        for (Someone one : some) {
            SubjectId subject = one.entry().subject();
            PersonalDetails before = known.getOrDefault(subject, PersonalDetails.none());
            PersonalDetails now =
                    new PersonalDetails(
                            either(one.details().name(), before.name()),
                            either(one.details().email(), before.email()));
            if (!now.equals(before)) {
                boolean unused = people.keep(organization, subject, now);
            }
        }
    }

    private static String either(String listed, String known) {
        return listed.isBlank() ? known : listed;
    }

    /**
     * Makes this the class list. Who is suspended on it, or no longer on it, loses the sessions
     * that began before it was asked for: a launch that came later knows better.
     */
    void keep(CourseKey course, List<Someone> everybody, Instant asked, Instant next) {
        var list = new ClassList(everybody.stream().map(Someone::entry).toList(), asked);
        boolean unused =
                unitOfWork.run(
                        () -> {
                            List<Listed> former = rosters.all(course);
                            List<Listed> changes = list.changes(former);
                            rosters.keep(course, changes);
                            sessions.endThoseBefore(course, barred(former, changes), asked);
                            lists.whole(course, asked, next);
                            return true;
                        });
    }

    private static List<SubjectId> barred(List<Listed> former, List<Listed> changes) {
        Set<SubjectId> changed = changes.stream().map(Listed::subject).collect(Collectors.toSet());
        List<Listed> now = new ArrayList<>(changes);
        former.stream().filter(line -> !changed.contains(line.subject())).forEach(now::add);
        return now.stream().filter(line -> !line.status().mayEnter()).map(Listed::subject).toList();
    }

    private static ListStatus status(MembershipStatus status) {
        return switch (status) {
            case ACTIVE -> ListStatus.ACTIVE;
            case INACTIVE -> ListStatus.SUSPENDED;
            case DELETED -> ListStatus.REMOVED;
        };
    }
}
