package org.aspirant.tool.persistence.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.activity.Activity;
import org.aspirant.academy.activity.Binding;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.play.Run;
import org.aspirant.rubric.plan.GradeColumn;
import org.aspirant.tool.persistence.Keys;
import org.aspirant.tool.persistence.Rows;
import org.aspirant.tool.persistence.Text;
import org.aspirant.tool.persistence.Texts;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Activities and their bindings in the database; a binding is only ever added. */
public final class JdbiActivities implements Activities {

    private static final String IN_ACTIVITY =
            " organization_id = :organization and course_id = :course and id = :activity";

    private final Jdbi jdbi;

    public JdbiActivities(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void admit(ActivityKey key, String title, Instant at) {
        String line = Text.line(title, Text.TITLE);
        jdbi.useHandle(
                handle -> {
                    Optional<String> known = title(handle, key);
                    if (known.isEmpty()) {
                        insert(handle, key, line, at);
                    } else if (!known.get().equals(line)) {
                        rename(handle, key, line);
                    }
                });
    }

    private static void insert(Handle handle, ActivityKey key, String title, Instant at) {
        Keys.bind(
                        handle.createUpdate(
                                """
                                insert into activity (organization_id, course_id, id,
                                    title, admitted_at)
                                values (:organization, :course, :activity, :title, :at)
                                on conflict do nothing"""),
                        key)
                .bind("title", title)
                .bind("at", at)
                .execute();
    }

    private static void rename(Handle handle, ActivityKey key, String title) {
        Keys.bind(
                        handle.createUpdate(
                                "update activity set title = :title where" + IN_ACTIVITY),
                        key)
                .bind("title", title)
                .execute();
    }

    private static Optional<String> title(Handle handle, ActivityKey key) {
        return Keys.bind(handle.createQuery("select title from activity where" + IN_ACTIVITY), key)
                .mapTo(String.class)
                .findOne();
    }

    @Override
    public Optional<Activity> find(ActivityKey key) {
        return jdbi.withHandle(
                handle -> {
                    Optional<Binding> binding =
                            Keys.bind(
                                            handle.createQuery(
                                                    "select * from binding where"
                                                            + Keys.IN_ACTIVITY
                                                            + "order by number desc limit 1"),
                                            key)
                                    .map((row, context) -> binding(row))
                                    .findOne();
                    return title(handle, key)
                            .map(title -> new Activity(key, title, binding.orElse(null)));
                });
    }

    @Override
    public List<Activity> inCourse(CourseKey course) {
        return jdbi
                .withHandle(
                        handle -> {
                            Map<String, Binding> newest = new HashMap<>();
                            Keys.bind(
                                            handle.createQuery(
                                                    "select * from binding where"
                                                            + Keys.IN_COURSE
                                                            + "order by number"),
                                            course)
                                    .map(
                                            (row, context) ->
                                                    Map.entry(
                                                            row.getString("activity_id"),
                                                            binding(row)))
                                    .forEach(row -> newest.put(row.getKey(), row.getValue()));
                            return Keys.bind(
                                            handle.createQuery(
                                                    "select id, title from activity where"
                                                            + Keys.IN_COURSE),
                                            course)
                                    .map(
                                            (row, context) ->
                                                    new Activity(
                                                            course.activity(
                                                                    new ActivityId(
                                                                            row.getString("id"))),
                                                            row.getString("title"),
                                                            newest.get(row.getString("id"))))
                                    .list();
                        })
                .stream()
                .sorted(Comparator.comparing(activity -> activity.key().activity().value()))
                .toList();
    }

    @Override
    public void opened(ActivityKey key, SubjectId who, Instant at) {
        jdbi.useHandle(
                handle ->
                        Keys.bind(
                                        handle.createUpdate(
                                                """
                                                insert into opened_activity (organization_id,
                                                    course_id, activity_id, subject_id, opened_at)
                                                values (:organization, :course, :activity,
                                                    :subject, :at)
                                                on conflict do nothing"""),
                                        key)
                                .bind("subject", who)
                                .bind("at", at)
                                .execute());
    }

    @Override
    public List<Activity> openedBy(CourseKey course, SubjectId who) {
        Set<String> opened =
                jdbi.withHandle(
                        handle ->
                                Keys.bind(
                                                handle.createQuery(
                                                        "select activity_id from opened_activity"
                                                                + " where"
                                                                + Keys.IN_COURSE
                                                                + "and subject_id = :subject"),
                                                course)
                                        .bind("subject", who)
                                        .mapTo(String.class)
                                        .set());
        return inCourse(course).stream()
                .filter(activity -> opened.contains(activity.key().activity().value()))
                .toList();
    }

    @Override
    public void bind(ActivityKey key, Binding binding) {
        jdbi.useHandle(
                handle ->
                        Texts.bind(
                                        Keys.bind(
                                                handle.createUpdate(
                                                        """
                                                        insert into binding (organization_id,
                                                            course_id, activity_id, simulation,
                                                            simulation_hash, plan, plan_hash,
                                                            grade_column, reading_days, assessors,
                                                            bound_by, bound_at, reason_text_id,
                                                            reason_commitment)
                                                        values (:organization, :course, :activity,
                                                            :simulation, :simulationHash, :plan,
                                                            :planHash, :column, :readingDays,
                                                            :assessors, :boundBy, :boundAt, :textId,
                                                            :commitment)"""),
                                                key),
                                        binding.reason())
                                .bind("simulation", binding.simulation())
                                .bind("simulationHash", binding.simulationHash())
                                .bind("plan", binding.plan())
                                .bind("planHash", binding.planHash())
                                .bind("column", binding.column().name())
                                .bind("readingDays", binding.readingDays())
                                .bind(
                                        "assessors",
                                        Texts.list(
                                                binding.assessors().stream()
                                                        .map(SubjectId::value)
                                                        .toList()))
                                .bind("boundBy", binding.boundBy())
                                .bind("boundAt", binding.boundAt())
                                .execute());
    }

    private static Binding binding(ResultSet row) throws SQLException {
        return new Binding(
                row.getString("simulation"),
                row.getString("simulation_hash"),
                row.getString("plan"),
                row.getString("plan_hash"),
                GradeColumn.Kind.valueOf(row.getString("grade_column")),
                row.getInt("reading_days"),
                Texts.list(row, "assessors").stream().map(SubjectId::new).toList(),
                new SubjectId(row.getString("bound_by")),
                Rows.instant(row, "bound_at"),
                Texts.reference(row, "reason_text_id", "reason_commitment"));
    }

    @Override
    public Usage usage(ActivityKey key) {
        return jdbi.withHandle(
                handle ->
                        Keys.bind(
                                        handle.createQuery(
                                                "select (select count(*) from run where"
                                                        + Keys.IN_ACTIVITY
                                                        + "and kind = :kind) as attempts, (select"
                                                        + " count(*) from submission where"
                                                        + Keys.IN_ACTIVITY
                                                        + ") as submissions"),
                                        key)
                                .bind("kind", Run.Kind.RECORDED.name())
                                .map(
                                        (row, context) ->
                                                new Usage(
                                                        row.getInt("attempts"),
                                                        row.getInt("submissions")))
                                .one());
    }
}
