package org.aspirant.academy.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.activity.Activity;
import org.aspirant.academy.activity.Binding;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.people.SubjectId;

final class MemoryActivities implements Activities {

    private record Opened(ActivityKey key, SubjectId who) {}

    private final Table<ActivityKey, Activity> activities;
    private final Table<Opened, ActivityKey> opened;
    private final MemoryRuns runs;
    private final MemorySubmissions submissions;

    MemoryActivities(Memory memory, MemoryRuns runs, MemorySubmissions submissions) {
        activities = memory.table();
        opened = memory.table();
        this.runs = runs;
        this.submissions = submissions;
    }

    @Override
    public void admit(ActivityKey key, String title, Instant at) {
        activities.put(
                key, new Activity(key, title, find(key).flatMap(Activity::bound).orElse(null)));
    }

    @Override
    public Optional<Activity> find(ActivityKey key) {
        return activities.find(key);
    }

    @Override
    public List<Activity> inCourse(CourseKey course) {
        return activities.where(activity -> activity.key().courseKey().equals(course)).stream()
                .sorted(Comparator.comparing(activity -> activity.key().activity().value()))
                .toList();
    }

    @Override
    public void opened(ActivityKey key, SubjectId who, Instant at) {
        boolean unused = opened.add(new Opened(key, who), key);
    }

    @Override
    public List<Activity> openedBy(CourseKey course, SubjectId who) {
        return inCourse(course).stream()
                .filter(activity -> opened.find(new Opened(activity.key(), who)).isPresent())
                .toList();
    }

    @Override
    public void bind(ActivityKey key, Binding binding) {
        var activity = find(key).orElseThrow();
        activities.put(key, new Activity(key, activity.title(), binding));
    }

    @Override
    public Usage usage(ActivityKey key) {
        return new Usage(runs.recorded(key).size(), submissions.in(key).size());
    }
}
