package org.aspirant.practicelms.campus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A course: people come and go, activities can be added. Safe for use by several threads. */
public final class Course {

    /** The most activities a course takes. */
    public static final int MOST_LINKS = 200;

    /** The most people a course takes. */
    public static final int MOST_PEOPLE = 5000;

    private final String id;
    private final String contextId;
    private final String label;
    private final String title;
    private final Manner manner;
    private final String deploymentId;
    private final List<Person> people;
    private final Set<String> suspended = new HashSet<>();
    private final List<ResourceLink> links = new ArrayList<>();

    /** Moodle numbers links through all courses: those of a copy begin elsewhere. */
    private int firstLinkId = 1;

    /**
     * A course without activities.
     *
     * @param id as it stands in addresses
     * @param contextId the {@code context.id} of messages
     * @param deploymentId the deployment of the tool that covers the course
     */
    public Course(
            String id,
            String contextId,
            String label,
            String title,
            Manner manner,
            String deploymentId,
            List<Person> people) {
        this.id = id;
        this.contextId = contextId;
        this.label = label;
        this.title = title;
        this.manner = manner;
        this.deploymentId = deploymentId;
        this.people = new ArrayList<>(people);
    }

    public String id() {
        return id;
    }

    public String contextId() {
        return contextId;
    }

    public String label() {
        return label;
    }

    public String title() {
        return title;
    }

    public Manner manner() {
        return manner;
    }

    public String deploymentId() {
        return deploymentId;
    }

    public synchronized List<Person> people() {
        return List.copyOf(people);
    }

    /**
     * Takes somebody in, or back.
     *
     * @throws IllegalStateException if the course has {@value #MOST_PEOPLE} already
     */
    public synchronized void enrol(Person person) {
        boolean back = people.removeIf(present -> present.id().equals(person.id()));
        if (!back && people.size() == MOST_PEOPLE) {
            throw new IllegalStateException("a course takes " + MOST_PEOPLE + " people");
        }
        suspended.remove(person.id());
        people.add(person);
    }

    /** Takes somebody out of the course; false if they were not in it. */
    public synchronized boolean withdraw(String personId) {
        suspended.remove(personId);
        return people.removeIf(present -> present.id().equals(personId));
    }

    /** Keeps somebody in the course who may not enter it, or lets them in again. */
    public synchronized void suspend(String personId, boolean yes) {
        if (yes) {
            suspended.add(personId);
        } else {
            suspended.remove(personId);
        }
    }

    public synchronized boolean isSuspended(String personId) {
        return suspended.contains(personId);
    }

    public Optional<Person> person(String personId) {
        return people().stream().filter(person -> person.id().equals(personId)).findFirst();
    }

    /** The people who have a part, in the order of the course. */
    public List<Person> people(Part part) {
        return people().stream().filter(person -> person.part() == part).toList();
    }

    public synchronized List<ResourceLink> links() {
        return List.copyOf(links);
    }

    public Optional<ResourceLink> link(String linkId) {
        return links().stream().filter(link -> link.id().equals(linkId)).findFirst();
    }

    /**
     * Adds an activity.
     *
     * @throws IllegalStateException if the course has {@value #MOST_LINKS} already
     * @throws IllegalArgumentException if the course has a link with this id
     */
    public synchronized void add(ResourceLink link) {
        if (links.size() == MOST_LINKS) {
            throw new IllegalStateException("a course takes " + MOST_LINKS + " activities");
        }
        if (links.stream().anyMatch(present -> present.id().equals(link.id()))) {
            throw new IllegalArgumentException("the course has a link " + link.id());
        }
        links.add(link);
    }

    /**
     * A new id for an activity: a number in the Moodle manner, unguessable in the Canvas manner.
     */
    public synchronized String nextLinkId() {
        if (manner == Manner.CANVAS) {
            return UUID.randomUUID().toString();
        }
        return String.valueOf(firstLinkId + links.size());
    }

    /** The same course with other ids; its links keep their order. */
    Course copiedAs(String otherId) {
        String context =
                manner == Manner.MOODLE
                        ? otherId
                        : (UUID.randomUUID().toString() + UUID.randomUUID())
                                .replace("-", "")
                                .substring(0, 40);
        Course copy =
                new Course(
                        otherId, context, label, title + " (copy)", manner, deploymentId, people);
        copy.firstLinkId = 1000 * Integer.parseInt(otherId);
        for (ResourceLink link : links()) {
            copy.add(link.as(copy.nextLinkId()));
        }
        return copy;
    }
}
